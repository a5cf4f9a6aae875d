import { direction } from './01-direction'
import { curriculum } from './02-curriculum'
import { inClass } from './03-in-class'
import { academic } from './04-academic'
import { homework } from './05-homework'
import { health } from './06-health'
import { exercising } from './07-exercise'
import { sleeping } from './08-sleep'
import { arts } from './09-arts'
import { labour } from './10-labour'
import { ethics } from './11-ethics'
import { satisfied } from './12-satisfaction'
import type { AnyRequirement } from './requirement'

/** The requirements in the order of the official text. */
export const requirements = [
  direction,
  curriculum,
  inClass,
  academic,
  homework,
  health,
  exercising,
  sleeping,
  arts,
  labour,
  ethics,
  satisfied,
] as const satisfies readonly AnyRequirement[]
