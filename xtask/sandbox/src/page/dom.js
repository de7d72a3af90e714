// What all parts of the page use: elements, requests to the sandbox, and the status line.

const element = id => document.getElementById(id);

/** What the page knows between refreshes. */
const state = { shop: null, app: null, accounts: [], isStopped: false };

/** Creates an element with properties and children. Texts are never read as HTML. */
function make(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children.filter(child => child != null));
  return node;
}

/** Sends a request to the test interface. Throws the sandbox's explanation of a refusal. */
async function send(path, body, method) {
  const options = body === undefined ? { method: method ?? 'GET' } : {
    method: method ?? 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
  };
  const response = await fetch('/_sandbox/' + path, options);
  const text = await response.text();
  let value;
  try { value = JSON.parse(text); } catch { value = { error: text }; }
  if (!response.ok) throw new Error(value.error ?? response.statusText);
  return value;
}

const perform = action => send('actions', action);

const date = seconds => new Date(seconds * 1000).toISOString().replace('T', ' ').slice(0, 19);

/** Shows a message in the status line. */
function tell(message, isProblem = false) {
  const status = element('status');
  status.textContent = message;
  status.className = isProblem ? 'bad' : '';
}

/** Runs an action, tells its result, and shows the new state. */
async function act(message, action) {
  try { await action(); tell(message); } catch (problem) { tell(problem.message, true); }
  await refresh();
}

/** A button that performs an action on one thing. Screen readers hear both. */
function actionButton(name, subject, action) {
  const button = make('button', { textContent: name, onclick: () => act(`${name}: ${subject}`, () => perform(action)) });
  button.setAttribute('aria-label', `${name} ${subject}`);
  return button;
}

/** Replaces the children of an element, unless nothing changed, so that focus and open details survive. */
function show(id, key, rows) {
  const parent = element(id);
  const text = JSON.stringify(key);
  if (parent.dataset.key === text) return;
  const focused = document.activeElement?.getAttribute?.('aria-label');
  const hadFocus = parent.contains(document.activeElement);
  parent.dataset.key = text;
  parent.replaceChildren(...rows());
  if (!hadFocus) return;
  const again = parent.querySelector(`[aria-label="${CSS.escape(focused ?? '')}"]`);
  // The button is gone once its action is done: the focus moves to its table, not to the start of the page.
  (again ?? parent.closest('[tabindex]'))?.focus();
}
