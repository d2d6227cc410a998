const sent = name => ['criteria/sent.test.ts', name]
const used = name => ['criteria/used.test.ts', name]

const label = '      <label htmlFor={id}>{legend}</label>\n'
const select = `      <select
        id={id}
        value={known ? side.choice : ''}
        onChange={({ target }) => onPick({ choice: target.value, text: side.text })}
      >
        {!known && <option value="">{t('compare.choose')}</option>}
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
`

const group = `    <fieldset className={styles.confidence} disabled={disabled}>
      <legend>{question}</legend>
      {confidences.map(value => (
        <label key={\`\${name} \${value}\`}>
          <Radio name={name} value={value} isPicked={level === value} onPick={onTrust} />
          {labels[value]}
        </label>
      ))}
    </fieldset>
`

/** Forms. */
export const forms = [
  {
    criterion: '11.1',
    what: 'a list of choices has no label',
    file: 'src/components/SidePicker.tsx',
    find: label,
    replace: '',
    test: sent('fields have a name'),
  },
  {
    criterion: '11.2',
    what: 'a field is called by other words than those beside it',
    file: 'src/components/SidePicker.tsx',
    find: '        id={id}\n        value={known',
    replace: '        id={id}\n        aria-label="1"\n        value={known',
    test: sent('fields are called by the words that are seen'),
  },
  {
    criterion: '11.3',
    what: 'one answer has two names',
    file: 'src/components/AgainItem.tsx',
    find: "label: t('questionnaire:unsure.label')",
    replace: "label: t('item.next')",
    test: sent('what is picked in two places is called the same in both'),
  },
  {
    criterion: '11.4',
    what: 'a label comes after its field',
    file: 'src/components/SidePicker.tsx',
    find: label + select,
    replace: select + label,
    test: sent('fields stand beside their label'),
  },
  {
    criterion: '11.5',
    what: 'the answers to how sure one is are no group',
    file: 'src/components/Confidence.tsx',
    find: group,
    replace: group
      .replaceAll('fieldset', 'div')
      .replace('<legend>', '<p>')
      .replace('</legend>', '</p>')
      .replace(' disabled={disabled}', ''),
    test: sent('fields of one question stand together'),
  },
  {
    criterion: '11.6',
    what: 'a group of answers has no legend',
    file: 'src/components/Confidence.tsx',
    find: '<legend>{question}</legend>',
    replace: '<p>{question}</p>',
    test: sent('fields in groups have a legend'),
  },
  {
    criterion: '11.7',
    what: 'the legend of a question is not the question',
    file: 'src/screens/Item.tsx',
    find: '<Rich text={words.stem} />',
    replace: '<Rich text={place} />',
    test: ['screens/item.test.tsx', 'in its own words'],
  },
  {
    criterion: '11.8',
    what: 'groups of choices have no name',
    file: 'src/components/ItemSelect.tsx',
    find: 'label={t(`questionnaire:sections.${section}.name`)}',
    replace: 'label=""',
    test: used('fields with many choices have them in groups'),
  },
  {
    criterion: '11.9',
    what: 'a button has no words',
    file: 'src/screens/MyData.tsx',
    find: "{t('data.save')}",
    replace: '',
    test: sent('buttons have a name'),
  },
  {
    criterion: '11.10',
    what: 'a field is wrong, and what is wrong is not bound to it',
    file: 'src/components/CodeField.tsx',
    find: '          aria-describedby={`${id}-hint`}\n',
    replace: '',
    test: used('fields that are wrong say why'),
  },
  {
    criterion: '11.11',
    what: 'what is wrong with a code is not told',
    file: 'src/components/CodeField.tsx',
    find: "t(problem ? `compare.${problem}` : 'compare.hint')",
    replace: "t('compare.hint')",
    test: ['screens/compare.test.tsx', 'code what is wrong, at the field'],
  },
  {
    criterion: '11.12',
    what: 'erasing asks nothing first',
    file: 'src/components/EraseButton.tsx',
    find: 'onClick={() => dialog.current?.showModal()}',
    replace: 'onClick={erase}',
    test: ['screens/result.test.tsx', 'erases after asking, and puts focus on what the page says then'],
  },
]
