/** A part of the SDK that it does not export, and that needs nothing of the rest. */
declare module '@cloudbase/node-sdk/dist/utils/tcbcontext' {
  export function parseContext(context: unknown): object
}
