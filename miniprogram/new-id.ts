/** An id made on the phone: the time, so that ids hardly meet, and chance, so that they do not. */
export const newId = (): string => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 12)}`
