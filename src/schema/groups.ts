/** Groups of persons that the Law tells apart. */
export const individualGroups = [
  'official',
  'worker',
  'farmer',
  'labourer',
  'entrepreneur',
  'intellectual',
  'scientist',
  'army',
  'police',
  'militia',
  'overseas-vietnamese',
  'foreigner',
  'teacher',
  'education-manager',
  'education-researcher',
  'medic',
  'health-manager',
  'artist',
  'artisan',
  'youth-volunteer',
] as const

/** Kinds of units that the Law tells apart. */
export const unitGroups = [
  'enterprise',
  'cooperative',
  'army',
  'police',
  'militia',
  'ministry-level',
  'commune',
  'village',
  'school',
  'hospital',
  'overseas-vietnamese',
  'foreigner',
] as const
