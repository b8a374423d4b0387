import { text } from './fact'
import { statusFact } from './person-status'

/** Whether the person died on duty and is recognised as a martyr. */
export const martyr = statusFact(
  'martyr',
  text('Hy sinh và được công nhận liệt sĩ', 'Died on duty, recognised as a martyr'),
)
