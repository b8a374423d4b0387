// Generated from rules/ by `npm run gen`. Do not edit.
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
