// The orders, the products and the aftersales requests of a shop.

/** Orders that were shown before. */
const known = new Set();

/** The next orders are those of another shop. */
function forget() { known.clear(); }

const transition = order => ({ orders: { transition: { order: order.id } } });

/* The steps of an order that no operation causes, by status. */
const ORDER_ACTIONS = [
  ['Pay', ['UNPAID'], order => ({ orders: { pay: { order: order.id } } })],
  ['Release', ['ON_HOLD'], transition],
  ['Ship', ['AWAITING_SHIPMENT', 'PARTIALLY_SHIPPING'], transition],
  ['Collect', ['AWAITING_COLLECTION'], transition],
  ['Deliver', ['IN_TRANSIT'], transition],
  ['Cancel', ['UNPAID', 'ON_HOLD', 'AWAITING_SHIPMENT'], order => ({ aftersales: { request_cancellation: { order: order.id } } })],
  ['Return', ['DELIVERED'], order => ({ aftersales: { request_return: { order: order.id } } })],
  ['Settle', ['DELIVERED', 'COMPLETED'], order => ({ finance: { settle: { order: order.id } } })],
];

const PENDING = [
  'CANCELLATION_REQUEST_PENDING', 'RETURN_OR_REFUND_REQUEST_PENDING', 'REPLACEMENT_REQUEST_PENDING', 'EXCHANGE_REQUEST_PENDING',
];
const REJECTED = ['REFUND_OR_RETURN_REQUEST_REJECT', 'REJECT_RECEIVE_PACKAGE', 'REPLACEMENT_REQUEST_REJECT'];

const aftersales = (name, more = {}) => request => ({ aftersales: { [name]: { request: request.id, ...more } } });
const isInArbitration = request => request.arbitration === 'IN_PROGRESS';

/* The steps of a cancellation or a return, by status. */
const REQUEST_ACTIONS = [
  ['Approve', request => PENDING.includes(request.status), aftersales('approve')],
  ['Reject', request => PENDING.includes(request.status) && request.status !== 'EXCHANGE_REQUEST_PENDING', aftersales('reject')],
  ['Withdraw', request => [...PENDING, 'AWAITING_BUYER_SHIP'].includes(request.status), aftersales('withdraw')],
  ['Ship back', request => request.status === 'AWAITING_BUYER_SHIP', aftersales('ship_return')],
  ['Deliver', request => request.status === 'BUYER_SHIPPED_ITEM' && !request.is_delivered, aftersales('deliver_return')],
  ['Accept package', request => request.status === 'BUYER_SHIPPED_ITEM' && request.is_delivered, aftersales('approve')],
  ['Reject package', request => request.status === 'BUYER_SHIPPED_ITEM' && request.is_delivered, aftersales('reject')],
  ['Accept offer', request => request.status === 'AWAITING_BUYER_RESPONSE', aftersales('answer_offer', { accepts: true })],
  ['Refuse offer', request => request.status === 'AWAITING_BUYER_RESPONSE', aftersales('answer_offer', { accepts: false })],
  ['Dispute', request => REJECTED.includes(request.status) && !request.arbitration, aftersales('dispute')],
  ['Decide for buyer', isInArbitration, aftersales('arbitrate', { supports_buyer: true })],
  ['Decide for seller', isInArbitration, aftersales('arbitrate', { supports_buyer: false })],
];

const cell = (textContent, className = '') => make('td', { textContent, className });
const idCell = (...ids) => make('td', {}, ...ids.flatMap(id => [make('code', { textContent: id }), make('br')]).slice(0, -1));
const actionCell = actions => make('td', {}, make('div', { className: 'row' }, ...actions));

function orderRow(order) {
  const isNew = known.size > 0 && !known.has(order.id);
  known.add(order.id);
  const actions = ORDER_ACTIONS.filter(([, statuses]) => statuses.includes(order.status))
    .map(([name, , action]) => actionButton(name, `order ${order.id}`, action(order)));
  return make('tr', { className: isNew ? 'new' : '' },
    idCell(order.id),
    cell(order.status + (order.is_cancel_requested ? ' (cancellation requested)' : '')),
    cell(date(order.create_time), 'time'),
    cell(order.lines.map(line => line.name + (line.sku ? ` (${line.sku})` : '')).join(', '), 'wide'),
    cell(order.total),
    actionCell(actions));
}

function requestRow(request) {
  const actions = REQUEST_ACTIONS.filter(([, isPossible]) => isPossible(request))
    .map(([name, , action]) => actionButton(name, `request ${request.id}`, action(request)));
  return make('tr', {},
    idCell(request.id, request.order),
    make('td', {}, request.kind, make('br'), request.status + (isInArbitration(request) ? ' (disputed)' : '')),
    cell(date(request.create_time), 'time'),
    cell(request.amount),
    actionCell(actions));
}

function productRows(product) {
  const audit = (name, passes) => actionButton(name, product.title, { products: { audit: { product: product.id, passes } } });
  const actions = product.status === 'PENDING' ? [audit('Pass audit', true), audit('Fail audit', false)] : [];
  return product.skus.map((sku, index) => make('tr', {},
    make('td', { className: 'wide' }, ...(index ? [] : [product.title, make('br'), make('code', { textContent: product.id })])),
    cell(index ? '' : product.status),
    cell([sku.seller_sku, sku.name].filter(Boolean).join(' · ')),
    cell(sku.price),
    cell(sku.available),
    actionCell(index ? [] : actions)));
}
