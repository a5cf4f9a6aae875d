/** The ways between a teacher's pages. Addresses carry ids, never a name. */

export const visitOf = (own: string, student: string): string =>
  `/teacher/visit/index?class=${encodeURIComponent(own)}&student=${encodeURIComponent(student)}`

export const checkInOf = (student: string, date: string): string =>
  `/family/check-in/index?student=${encodeURIComponent(student)}&date=${date}`

export const inviteTo = (own: string): string => `/school/invite/index?class=${encodeURIComponent(own)}`

export const requestsOf = (own: string): string => `/school/joins/index?class=${encodeURIComponent(own)}`
