// Where things stand on the product. A test of the built site holds them (`tests/e2e/bench-marks.spec.ts`): a mark that leads
// nowhere would have the bench wait in vain.

export const productMarks = {
  path: '/fr/quiz/1/',
  option: 'main [role=radiogroup] input[type=radio]',
  next: 'main a.btn:not(.btn--quiet)',
  question: '#question',
  language: ['header nav a[lang=en]', 'header nav a[lang=fr]'],
  result: '#answer',
  questions: 10,
}
