/** "9小时40分", "35分": minutes as people say them. */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest}分`
  return rest === 0 ? `${hours}小时` : `${hours}小时${rest}分`
}
