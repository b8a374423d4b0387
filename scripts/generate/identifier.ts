/** `chien-si-thi-dua` → `chienSiThiDua`. */
export function identifier(id: string): string {
  return id.replace(/-+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
