export { type Said, useSaving } from '../../hooks/use-saving'
