const foreign = name => ['content/foreign.test.ts', name]

/** Words of another language, and words that point. */
export const words = [
  {
    criterion: '8.7',
    what: 'English words in a French text are not marked',
    file: 'locales/fr/article/openness.md',
    find: ':en[*openwashing*]',
    replace: '*openwashing*',
    test: foreign('are marked as of that language'),
  },
  {
    criterion: '8.8',
    what: 'English words are marked as French',
    file: 'locales/fr/article/openness.md',
    find: ':en[*openwashing*]',
    replace: ':fr[*openwashing*]',
    test: foreign('are marked as of another language than the page'),
  },
  {
    criterion: '10.9',
    what: 'a text points to a button by its colour',
    file: 'locales/fr/interface.json',
    find: '"go": "Entrer en français"',
    replace: '"go": "Le bouton rouge"',
    test: foreign('point to nothing by its place on the screen, its colour or its shape alone'),
  },
  {
    criterion: '10.10',
    what: 'a text points to a link by its place',
    file: 'locales/en/pages/about.md',
    find: 'The button on this page erases',
    replace: 'The button on the right erases',
    test: foreign('point to nothing by its place on the screen, its colour or its shape alone'),
  },
]
