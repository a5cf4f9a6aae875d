/** School systems and stages (学段): 6-3 has grades 1–6 primary and 7–9 junior, 5-4 has 1–5 and 6–9. */
export const systems = ['6-3', '5-4'] as const
export type System = (typeof systems)[number]

export const stages = ['primary', 'junior'] as const
export type Stage = (typeof stages)[number]

export const stageNames: Record<Stage, string> = { primary: '小学', junior: '初中' }

const lastPrimaryGrade: Record<System, number> = { '6-3': 6, '5-4': 5 }

export const stageOf = (system: System, grade: number): Stage =>
  grade <= lastPrimaryGrade[system] ? 'primary' : 'junior'
