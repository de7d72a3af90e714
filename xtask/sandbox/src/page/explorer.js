// The explorer: forms for all operations, and signed requests.

let operations = [];
let chosen = null;

async function loadOperations() {
  if (operations.length) return;
  operations = await send('operations');
  element('operation-names').replaceChildren(...operations.map(operation => make('option', { value: operation.line, label: `${operation.name}: ${operation.summary ?? ''}` })));
}

function input(section, field) {
  const id = `${section}-${field.name}`;
  let control;
  if (field.values.length && !field.type.endsWith('[]')) {
    control = make('select', {}, make('option', { value: '', textContent: '' }), ...field.values.map(value => make('option', { value, textContent: value })));
  } else {
    control = make('input', { placeholder: field.example ?? '' });
  }
  Object.assign(control, { id, name: field.name, required: field.required });
  const label = make('label', { htmlFor: id }, make('code', { textContent: field.name }), make('span', { className: 'soft', textContent: ` ${field.type}${field.required ? ', required' : ''}` }));
  return make('div', { className: 'field' }, label, control, field.doc ? make('small', { textContent: field.doc }) : null);
}

element('operation').onchange = event => {
  chosen = operations.find(operation => operation.line === event.target.value.trim());
  element('explore').hidden = !chosen;
  element('explore-result').hidden = true;
  if (!chosen) return tell('There is no such operation.', true);
  element('operation-name').textContent = chosen.name;
  element('operation-summary').textContent = chosen.summary ?? '';
  for (const section of ['path', 'query']) {
    const box = element(`explore-${section}`);
    box.hidden = !chosen[section].length;
    box.replaceChildren(box.querySelector('legend'), ...chosen[section].map(field => input(section, field)));
  }
  element('explore-body').hidden = !chosen.body.length;
  const required = chosen.body.filter(field => field.required).map(field => [field.name, field.example ?? '']);
  element('explore-json').value = chosen.body.length ? JSON.stringify(chosen.sample ?? Object.fromEntries(required), null, 2) : '';
  tell('');
};

function values(section) {
  const controls = [...element(`explore-${section}`).querySelectorAll('input, select')];
  return Object.fromEntries(controls.filter(control => control.value !== '').map(control => [control.name, control.value]));
}

element('explore').onsubmit = async event => {
  event.preventDefault();
  await act('The sandbox has answered.', async () => {
    const text = element('explore-json').value.trim();
    const hasBody = chosen.body.length && text;
    const result = await send('explore', { operation: chosen.line, shop: state.shop, path: values('path'), query: values('query'), body: hasBody ? JSON.parse(text) : null });
    element('explore-result').hidden = false;
    element('explore-status').textContent = `HTTP ${result.status}`;
    element('explore-explanation').textContent = result.explanation ?? '';
    element('explore-reply').textContent = typeof result.reply === 'string' ? result.reply : JSON.stringify(result.reply, null, 2);
    element('explore-rust').textContent = result.rust;
    element('explore-curl').textContent = result.curl;
  });
};
