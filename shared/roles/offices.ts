/** The offices that a school's books may give a member of staff. Who teaches a class is said by the classes. */
export const offices = ['principal', 'admin', 'teacher', 'sports', 'doctor'] as const
export type Office = (typeof offices)[number]
