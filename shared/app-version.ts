/** Which release of the app asks, as a number that grows: functions may say that it is too old for them. */
export const appVersion = 1
/** The oldest that these functions answer; one that says nothing is the first. Raised only where older ones do harm. */
export const leastAppVersion = 1

/** Whether an app is older than is answered. `least`: as the operator has set it, beside what the functions know. */
export const isOutdated = (version: unknown, least = 0): boolean =>
  (typeof version === 'number' ? version : 1) < Math.max(leastAppVersion, least)
