/** The document that says that a place is there: a school's own ledger, or the district itself. */
import { isDistrict } from '../../shared/district/place'
import type { CollectionName } from './formats'
import { schoolLedgerId } from './settings'

export const ownDocument = (place: string): { collection: CollectionName; id: string } =>
  isDistrict(place)
    ? { collection: 'districts', id: place }
    : { collection: 'ledgers', id: schoolLedgerId(place) }
