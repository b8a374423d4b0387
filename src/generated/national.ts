// Generated from rules/ by `npm run gen`. Do not edit.
import awardBangKhenBoNganhTinh from '../../rules/national/certificates/bang-khen-bo-nganh-tinh.json'
import awardBangKhenThuTuong from '../../rules/national/certificates/bang-khen-thu-tuong.json'
import awardGiayKhen from '../../rules/national/certificates/giay-khen.json'
import awardKyNiemChuong from '../../rules/national/certificates/ky-niem-chuong.json'
import awardAnhHungLaoDong from '../../rules/national/honours/anh-hung-lao-dong.json'
import awardAnhHungLucLuongVuTrangNhanDan from '../../rules/national/honours/anh-hung-luc-luong-vu-trang-nhan-dan.json'
import awardBaMeVietNamAnhHung from '../../rules/national/honours/ba-me-viet-nam-anh-hung.json'
import awardNgheNhanNhanDan from '../../rules/national/honours/nghe-nhan-nhan-dan.json'
import awardNgheNhanUuTu from '../../rules/national/honours/nghe-nhan-uu-tu.json'
import awardNgheSiNhanDan from '../../rules/national/honours/nghe-si-nhan-dan.json'
import awardNgheSiUuTu from '../../rules/national/honours/nghe-si-uu-tu.json'
import awardNhaGiaoNhanDan from '../../rules/national/honours/nha-giao-nhan-dan.json'
import awardNhaGiaoUuTu from '../../rules/national/honours/nha-giao-uu-tu.json'
import awardThayThuocNhanDan from '../../rules/national/honours/thay-thuoc-nhan-dan.json'
import awardThayThuocUuTu from '../../rules/national/honours/thay-thuoc-uu-tu.json'
import awardTinhThanhPhoAnhHung from '../../rules/national/honours/tinh-thanh-pho-anh-hung.json'
import awardHuyChuongChienSiVeVangHangBa from '../../rules/national/medals/huy-chuong-chien-si-ve-vang-hang-ba.json'
import awardHuyChuongChienSiVeVangHangNhat from '../../rules/national/medals/huy-chuong-chien-si-ve-vang-hang-nhat.json'
import awardHuyChuongChienSiVeVangHangNhi from '../../rules/national/medals/huy-chuong-chien-si-ve-vang-hang-nhi.json'
import awardHuyChuongHuuNghi from '../../rules/national/medals/huy-chuong-huu-nghi.json'
import awardHuyChuongQuanKyQuyetThang from '../../rules/national/medals/huy-chuong-quan-ky-quyet-thang.json'
import awardHuyChuongThanhNienXungPhongVeVang from '../../rules/national/medals/huy-chuong-thanh-nien-xung-phong-ve-vang.json'
import awardHuyChuongViAnNinhToQuoc from '../../rules/national/medals/huy-chuong-vi-an-ninh-to-quoc.json'
import awardHuanChuongBaoVeToQuocHangBa from '../../rules/national/orders/huan-chuong-bao-ve-to-quoc-hang-ba.json'
import awardHuanChuongBaoVeToQuocHangNhat from '../../rules/national/orders/huan-chuong-bao-ve-to-quoc-hang-nhat.json'
import awardHuanChuongBaoVeToQuocHangNhi from '../../rules/national/orders/huan-chuong-bao-ve-to-quoc-hang-nhi.json'
import awardHuanChuongChienCongHangBa from '../../rules/national/orders/huan-chuong-chien-cong-hang-ba.json'
import awardHuanChuongChienCongHangNhat from '../../rules/national/orders/huan-chuong-chien-cong-hang-nhat.json'
import awardHuanChuongChienCongHangNhi from '../../rules/national/orders/huan-chuong-chien-cong-hang-nhi.json'
import awardHuanChuongDaiDoanKetDanToc from '../../rules/national/orders/huan-chuong-dai-doan-ket-dan-toc.json'
import awardHuanChuongDocLapHangBa from '../../rules/national/orders/huan-chuong-doc-lap-hang-ba.json'
import awardHuanChuongDocLapHangNhat from '../../rules/national/orders/huan-chuong-doc-lap-hang-nhat.json'
import awardHuanChuongDocLapHangNhi from '../../rules/national/orders/huan-chuong-doc-lap-hang-nhi.json'
import awardHuanChuongDungCam from '../../rules/national/orders/huan-chuong-dung-cam.json'
import awardHuanChuongHoChiMinh from '../../rules/national/orders/huan-chuong-ho-chi-minh.json'
import awardHuanChuongHuuNghi from '../../rules/national/orders/huan-chuong-huu-nghi.json'
import awardHuanChuongLaoDongHangBa from '../../rules/national/orders/huan-chuong-lao-dong-hang-ba.json'
import awardHuanChuongLaoDongHangNhat from '../../rules/national/orders/huan-chuong-lao-dong-hang-nhat.json'
import awardHuanChuongLaoDongHangNhi from '../../rules/national/orders/huan-chuong-lao-dong-hang-nhi.json'
import awardHuanChuongQuanCongHangBa from '../../rules/national/orders/huan-chuong-quan-cong-hang-ba.json'
import awardHuanChuongQuanCongHangNhat from '../../rules/national/orders/huan-chuong-quan-cong-hang-nhat.json'
import awardHuanChuongQuanCongHangNhi from '../../rules/national/orders/huan-chuong-quan-cong-hang-nhi.json'
import awardHuanChuongSaoVang from '../../rules/national/orders/huan-chuong-sao-vang.json'
import awardGiaiThuongHoChiMinh from '../../rules/national/prizes/giai-thuong-ho-chi-minh.json'
import awardGiaiThuongNhaNuoc from '../../rules/national/prizes/giai-thuong-nha-nuoc.json'
import awardChienSiThiDuaBoNganhTinh from '../../rules/national/titles/chien-si-thi-dua-bo-nganh-tinh.json'
import awardChienSiThiDuaCoSo from '../../rules/national/titles/chien-si-thi-dua-co-so.json'
import awardChienSiThiDuaToanQuoc from '../../rules/national/titles/chien-si-thi-dua-toan-quoc.json'
import awardChienSiTienTien from '../../rules/national/titles/chien-si-tien-tien.json'
import awardCoThiDuaBoNganhTinh from '../../rules/national/titles/co-thi-dua-bo-nganh-tinh.json'
import awardCoThiDuaChinhPhu from '../../rules/national/titles/co-thi-dua-chinh-phu.json'
import awardDonViQuyetThang from '../../rules/national/titles/don-vi-quyet-thang.json'
import awardDonViTienTien from '../../rules/national/titles/don-vi-tien-tien.json'
import awardGiaDinhVanHoa from '../../rules/national/titles/gia-dinh-van-hoa.json'
import awardLaoDongTienTien from '../../rules/national/titles/lao-dong-tien-tien.json'
import awardTapTheLaoDongTienTien from '../../rules/national/titles/tap-the-lao-dong-tien-tien.json'
import awardTapTheLaoDongXuatSac from '../../rules/national/titles/tap-the-lao-dong-xuat-sac.json'
import awardThonToDanPhoVanHoa from '../../rules/national/titles/thon-to-dan-pho-van-hoa.json'
import awardXaPhuongTieuBieu from '../../rules/national/titles/xa-phuong-tieu-bieu.json'
import conditionCongHienChung from '../../rules/national/conditions/cong-hien-chung.json'
import conditionCongHienDaGiuChucVu from '../../rules/national/conditions/cong-hien-da-giu-chuc-vu.json'
import conditionCongHienHuanChuongBaoVeToQuocHangBa from '../../rules/national/conditions/cong-hien-huan-chuong-bao-ve-to-quoc-hang-ba.json'
import conditionCongHienHuanChuongBaoVeToQuocHangNhat from '../../rules/national/conditions/cong-hien-huan-chuong-bao-ve-to-quoc-hang-nhat.json'
import conditionCongHienHuanChuongBaoVeToQuocHangNhi from '../../rules/national/conditions/cong-hien-huan-chuong-bao-ve-to-quoc-hang-nhi.json'
import conditionCongHienHuanChuongDocLapHangBa from '../../rules/national/conditions/cong-hien-huan-chuong-doc-lap-hang-ba.json'
import conditionCongHienHuanChuongDocLapHangNhat from '../../rules/national/conditions/cong-hien-huan-chuong-doc-lap-hang-nhat.json'
import conditionCongHienHuanChuongDocLapHangNhi from '../../rules/national/conditions/cong-hien-huan-chuong-doc-lap-hang-nhi.json'
import conditionCongHienHuanChuongHoChiMinh from '../../rules/national/conditions/cong-hien-huan-chuong-ho-chi-minh.json'
import conditionCongHienHuanChuongLaoDongHangBa from '../../rules/national/conditions/cong-hien-huan-chuong-lao-dong-hang-ba.json'
import conditionCongHienHuanChuongLaoDongHangNhat from '../../rules/national/conditions/cong-hien-huan-chuong-lao-dong-hang-nhat.json'
import conditionCongHienHuanChuongLaoDongHangNhi from '../../rules/national/conditions/cong-hien-huan-chuong-lao-dong-hang-nhi.json'
import conditionCongHienHuanChuongQuanCongHangBa from '../../rules/national/conditions/cong-hien-huan-chuong-quan-cong-hang-ba.json'
import conditionCongHienHuanChuongQuanCongHangNhat from '../../rules/national/conditions/cong-hien-huan-chuong-quan-cong-hang-nhat.json'
import conditionCongHienHuanChuongQuanCongHangNhi from '../../rules/national/conditions/cong-hien-huan-chuong-quan-cong-hang-nhi.json'
import conditionCongHienHuanChuongSaoVang from '../../rules/national/conditions/cong-hien-huan-chuong-sao-vang.json'
import conditionCongHienLienTuc from '../../rules/national/conditions/cong-hien-lien-tuc.json'
import conditionDaTangChoNam from '../../rules/national/conditions/da-tang-cho-nam.json'
import conditionDangChapHanhKyLuat from '../../rules/national/conditions/dang-chap-hanh-ky-luat.json'
import conditionDangXemXet from '../../rules/national/conditions/dang-xem-xet.json'
import conditionKyLuatTrongNamXet from '../../rules/national/conditions/ky-luat-trong-nam-xet.json'
import conditionThanhTichSauKyLuat152 from '../../rules/national/conditions/thanh-tich-sau-ky-luat-152.json'
import conditionThanhTichSauKyLuat98 from '../../rules/national/conditions/thanh-tich-sau-ky-luat-98.json'
import conditionUuTienNu152 from '../../rules/national/conditions/uu-tien-nu-152.json'
import conditionUuTienNu98 from '../../rules/national/conditions/uu-tien-nu-98.json'
import fileInstruments from '../../rules/instruments.json'
import fileReadings from '../../rules/readings.json'

export const nationalAwards: readonly unknown[] = [
  awardBangKhenBoNganhTinh,
  awardBangKhenThuTuong,
  awardGiayKhen,
  awardKyNiemChuong,
  awardAnhHungLaoDong,
  awardAnhHungLucLuongVuTrangNhanDan,
  awardBaMeVietNamAnhHung,
  awardNgheNhanNhanDan,
  awardNgheNhanUuTu,
  awardNgheSiNhanDan,
  awardNgheSiUuTu,
  awardNhaGiaoNhanDan,
  awardNhaGiaoUuTu,
  awardThayThuocNhanDan,
  awardThayThuocUuTu,
  awardTinhThanhPhoAnhHung,
  awardHuyChuongChienSiVeVangHangBa,
  awardHuyChuongChienSiVeVangHangNhat,
  awardHuyChuongChienSiVeVangHangNhi,
  awardHuyChuongHuuNghi,
  awardHuyChuongQuanKyQuyetThang,
  awardHuyChuongThanhNienXungPhongVeVang,
  awardHuyChuongViAnNinhToQuoc,
  awardHuanChuongBaoVeToQuocHangBa,
  awardHuanChuongBaoVeToQuocHangNhat,
  awardHuanChuongBaoVeToQuocHangNhi,
  awardHuanChuongChienCongHangBa,
  awardHuanChuongChienCongHangNhat,
  awardHuanChuongChienCongHangNhi,
  awardHuanChuongDaiDoanKetDanToc,
  awardHuanChuongDocLapHangBa,
  awardHuanChuongDocLapHangNhat,
  awardHuanChuongDocLapHangNhi,
  awardHuanChuongDungCam,
  awardHuanChuongHoChiMinh,
  awardHuanChuongHuuNghi,
  awardHuanChuongLaoDongHangBa,
  awardHuanChuongLaoDongHangNhat,
  awardHuanChuongLaoDongHangNhi,
  awardHuanChuongQuanCongHangBa,
  awardHuanChuongQuanCongHangNhat,
  awardHuanChuongQuanCongHangNhi,
  awardHuanChuongSaoVang,
  awardGiaiThuongHoChiMinh,
  awardGiaiThuongNhaNuoc,
  awardChienSiThiDuaBoNganhTinh,
  awardChienSiThiDuaCoSo,
  awardChienSiThiDuaToanQuoc,
  awardChienSiTienTien,
  awardCoThiDuaBoNganhTinh,
  awardCoThiDuaChinhPhu,
  awardDonViQuyetThang,
  awardDonViTienTien,
  awardGiaDinhVanHoa,
  awardLaoDongTienTien,
  awardTapTheLaoDongTienTien,
  awardTapTheLaoDongXuatSac,
  awardThonToDanPhoVanHoa,
  awardXaPhuongTieuBieu,
]

export const sharedConditions: readonly unknown[] = [
  conditionCongHienChung,
  conditionCongHienDaGiuChucVu,
  conditionCongHienHuanChuongBaoVeToQuocHangBa,
  conditionCongHienHuanChuongBaoVeToQuocHangNhat,
  conditionCongHienHuanChuongBaoVeToQuocHangNhi,
  conditionCongHienHuanChuongDocLapHangBa,
  conditionCongHienHuanChuongDocLapHangNhat,
  conditionCongHienHuanChuongDocLapHangNhi,
  conditionCongHienHuanChuongHoChiMinh,
  conditionCongHienHuanChuongLaoDongHangBa,
  conditionCongHienHuanChuongLaoDongHangNhat,
  conditionCongHienHuanChuongLaoDongHangNhi,
  conditionCongHienHuanChuongQuanCongHangBa,
  conditionCongHienHuanChuongQuanCongHangNhat,
  conditionCongHienHuanChuongQuanCongHangNhi,
  conditionCongHienHuanChuongSaoVang,
  conditionCongHienLienTuc,
  conditionDaTangChoNam,
  conditionDangChapHanhKyLuat,
  conditionDangXemXet,
  conditionKyLuatTrongNamXet,
  conditionThanhTichSauKyLuat152,
  conditionThanhTichSauKyLuat98,
  conditionUuTienNu152,
  conditionUuTienNu98,
]

export const instruments: unknown = fileInstruments

export const readings: unknown = fileReadings
