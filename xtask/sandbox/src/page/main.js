// The page: its sections, its controls, and the state that it shows again each second.

let lastRequest = 0;

function showOverview(overview) {
  state.app = overview.connection.app_key;
  state.accounts = overview.accounts;
  state.isStopped = overview.is_clock_stopped;
  element('clock').textContent = date(overview.now) + ' UTC';
  element('clock-run').textContent = overview.is_clock_stopped ? 'Start' : 'Stop';
  if (!overview.shops.some(shop => shop.id === state.shop)) state.shop = overview.shops[0]?.id ?? null;
  show('shop', overview.shops, () => overview.shops.map(shop => make('option', { value: shop.id, textContent: `${shop.name} (${shop.region})`, selected: shop.id === state.shop })));
  element('undeliverable').textContent = overview.undeliverable_addresses
    .map(address => `Webhooks to ${address} are not delivered: the sandbox delivers to http addresses only.`).join(' ');
  element('webhook-faults-now').textContent = describeFaults(overview.webhook_faults);
  show('connection', overview.connection, () => Object.entries(overview.connection).flatMap(([name, value]) => [make('dt', { textContent: name }), make('dd', {}, make('code', { textContent: value }))]));
}

function showShop(shop) {
  element('order-count').textContent = `${shop.order_count} orders`;
  element('request-count').textContent = `${shop.request_count} cancellations and returns. Those that wait come first.`;
  element('product-count').textContent = `${shop.product_count} products`;
  show('order-rows', shop.orders, () => shop.orders.map(orderRow));
  show('aftersales-rows', shop.requests, () => shop.requests.map(requestRow));
  show('product-rows', shop.products, () => shop.products.flatMap(productRows));
}

async function refresh() {
  try {
    showOverview(await send('overview'));
    if (state.shop) showShop(await send(`shops/${state.shop}`));
    for (const request of await send(`requests?after=${lastRequest}`)) {
      lastRequest = request.number;
      element('request-rows').prepend(requestDetails(request));
    }
    const deliveries = await send('deliveries');
    show('delivery-rows', deliveries, () => deliveries.toReversed().slice(0, 100).map(deliveryDetails));
    const faults = await send('faults');
    show('fault-rows', faults, () => faults.map(rule => make('tr', {},
      make('td', {}, make('code', { textContent: rule.rule })), make('td', { textContent: rule.hits }), make('td', { textContent: rule.remaining ?? 'no limit' }))));
  } catch (problem) {
    tell(`The sandbox does not answer: ${problem.message}`, true);
  }
}

/* Sections */
const SECTIONS = ['orders', 'aftersales', 'products', 'requests', 'webhooks', 'faults', 'explorer', 'connect'];
function open(section) {
  for (const name of SECTIONS) {
    element(name).hidden = name !== section;
    const tab = element(`tab-${name}`);
    tab.setAttribute('aria-selected', name === section);
    tab.tabIndex = name === section ? 0 : -1;
  }
  history.replaceState(null, '', '#' + section);
  if (section === 'explorer') loadOperations().catch(problem => tell(problem.message, true));
}
for (const name of SECTIONS) {
  const tab = make('button', { id: `tab-${name}`, textContent: element(name).getAttribute('aria-label'), onclick: () => open(name) });
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-controls', name);
  element(name).setAttribute('aria-labelledby', tab.id);
  tab.onkeydown = event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = SECTIONS[(SECTIONS.indexOf(name) + step + SECTIONS.length) % SECTIONS.length];
    open(next);
    element(`tab-${next}`).focus();
  };
  element('tabs').append(tab);
}

/* Controls */
element('shop').onchange = event => { state.shop = event.target.value; forget(); refresh(); };
element('new-order').onclick = () => act('A buyer has placed an order.', () => perform({ orders: { place: { shop: state.shop, is_paid: element('paid').checked } } }));
for (const button of document.querySelectorAll('[data-advance]')) {
  button.onclick = () => act(`The clock has moved: ${button.textContent}.`, () => send('advance', { seconds: Number(button.dataset.advance) }));
}
element('clock-run').onclick = () => act('', () => send('clock', { runs: state.isStopped }));
element('reset').onclick = () => act('The sandbox has started over.', async () => {
  await send('reset', {});
  forget();
});
element('renew').onclick = () => act('The tokens are new. Older ones stay usable until they expire.', async () => {
  const first = kind => state.accounts.find(account => account.kind === kind);
  for (const account of ['seller', 'creator', 'partner'].map(first).filter(Boolean)) {
    await perform({ access: { issue_token: { app: state.app, account: account.id } } });
  }
});
element('trigger').onsubmit = event => {
  event.preventDefault();
  const data = new FormData(event.target);
  act('The webhook is on its way.', () => send('trigger', { webhook: data.get('webhook'), order: data.get('order') || null }));
};
element('address').onsubmit = event => {
  event.preventDefault();
  const url = new FormData(event.target).get('url');
  act('Saved.', () => perform({ access: { update_app: { app: state.app, webhook_url: url } } }));
};
element('webhook-faults').onsubmit = event => {
  event.preventDefault();
  const data = new FormData(event.target);
  const faults = { shuffle: data.has('shuffle'), duplicate: Number(data.get('duplicate')), drop: Number(data.get('drop')) };
  act('The next webhooks go this way.', () => perform({ webhooks: { set_faults: faults } }));
};
element('fault-form').onsubmit = event => {
  event.preventDefault();
  act('The rule applies to the next requests.', () => send('faults', { rules: new FormData(event.target).get('rule') }));
};
element('clear-faults').onclick = () => act('No faults any more.', () => send('faults', undefined, 'DELETE'));

open(SECTIONS.includes(location.hash.slice(1)) ? location.hash.slice(1) : 'orders');
refresh();
setInterval(() => { if (!document.hidden) refresh(); }, 1000);
