/** In which of the honest surveys of the bench each signal is seen, by their numbers: as the bench prints them. */
import type { SignalName } from '../../../shared/coaching/index'

export const alarms: Record<SignalName, number[]> = {
  bursts: [587],
  same_answers: [
    36, 147, 234, 340, 479, 611, 626, 673, 791, 803, 823, 827, 893, 898, 982, 1024, 1198, 1313, 1438, 1457,
    1772, 1793, 1895,
  ],
  same_words: [675, 747, 1298, 1546, 1772],
  all_positive: [323, 438, 524, 556, 658, 809, 945, 990, 1115, 1419, 1437, 1507, 1605, 1836, 1847, 1864],
  bedtime: [],
  workload: [],
}
