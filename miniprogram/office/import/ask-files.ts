/** Asking the function of files, and again where nothing came back: whatever is asked here may be asked twice. */
import type { Functions, InputOf, OutputOf } from '../../call'
import { ask } from '../../cloud'

type Files = Functions['files']

export const askFiles = async <Of extends keyof Files>(
  action: Of,
  input: InputOf<Files[Of]>,
): Promise<OutputOf<Files[Of]>> => (await ask<OutputOf<Files[Of]>>('files', action, input)).data
