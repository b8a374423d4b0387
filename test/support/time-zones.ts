/** Zones on both sides of the date line, with and without summer time, one of which once skipped a day; minutes in mid-2024. */
export const timeZones = [
  ['Asia/Ho_Chi_Minh', -420],
  ['UTC', 0],
  ['America/Sao_Paulo', 180],
  ['America/Los_Angeles', 420],
  ['Pacific/Apia', -780],
  ['Pacific/Kiritimati', -840],
] as const

/** Runs something as if the machine stood in the zone. Works in a process of its own, not in a worker thread. */
export const inTimeZone = <T>([zone, offset]: (typeof timeZones)[number], run: () => T): T => {
  const { TZ } = process.env
  process.env.TZ = zone
  try {
    const found = new Date(2024, 6, 1).getTimezoneOffset()
    if (found !== offset) throw new Error(`the machine does not follow ${zone}: ${found}`)
    return run()
  } finally {
    if (TZ === undefined) delete process.env.TZ
    else process.env.TZ = TZ
  }
}
