/** Who may speak to the server: browsers on this machine, from its own pages. */
import type { IncomingMessage } from 'node:http'

const ownHosts = (port: number) => [`127.0.0.1:${port}`, `localhost:${port}`]

/** A page of another site that has its name point here sends that name as the host. */
export const isOwnHost = ({ headers }: IncomingMessage, port: number): boolean =>
  ownHosts(port).includes(headers.host ?? '')

/** Browsers tell which page a form or a call comes from. */
export const isOwnPage = ({ headers }: IncomingMessage, port: number): boolean =>
  headers.origin === undefined || ownHosts(port).some((host) => headers.origin === `http://${host}`)
