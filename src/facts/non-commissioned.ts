import { text } from './fact'
import { statusFact } from './person-status'

/** Whether the person is a non-commissioned officer or soldier of the army or the police. */
export const nonCommissioned = statusFact(
  'nonCommissioned',
  text('Là hạ sĩ quan, chiến sĩ', 'A non-commissioned officer or soldier'),
)
