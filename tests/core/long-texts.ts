// Texts as long as a field takes, each of another kind of letters.

/** What it is of, and the text. */
export const LONG = [
  ['letters without a space', 'W'.repeat(4000)],
  ['Han', '石油越过战线出售，'.repeat(400)],
  ['Han without a pause', '盐'.repeat(4000)],
  ['Arabic', 'تهريب النفط عبر الحدود '.repeat(170)],
  ['Arabic without a space', 'تهريب'.repeat(800)],
  ['words', 'oil sold across the lines '.repeat(150)],
  ['lines', 'a\n'.repeat(2000)],
] as const
