// The log of requests and of webhooks.

function requestDetails(request) {
  const isGood = request.code === 0 && request.status < 400 && !request.fault;
  const summary = make('summary', {},
    make('span', { className: isGood ? 'good' : 'bad', textContent: isGood ? 'OK ' : `${request.code || (request.fault ? 'fault' : request.status)} ` }),
    make('code', { textContent: `${request.method} ${request.path}` }),
    make('span', { className: 'soft', textContent: ` ${date(request.at)} · HTTP ${request.status} · ${request.micros} µs` }));
  return make('details', {}, summary,
    request.explanation ? make('pre', { className: 'bad', textContent: request.explanation }) : null,
    request.fault ? make('p', { textContent: `Fault: ${request.fault}` }) : null,
    make('pre', { textContent: `${request.query}\n\n${request.body}`.trim() }),
    make('pre', { textContent: request.reply }));
}

function deliveryDetails(delivery) {
  const last = delivery.attempts.at(-1);
  const result = last ? (last.result.Ok ?? last.result.Err) : 'waits';
  const next = delivery.next_attempt ? ` · next attempt ${date(delivery.next_attempt)}` : '';
  return make('details', {},
    make('summary', {},
      make('span', { className: result === 200 ? 'good' : 'bad', textContent: `${result} ` }),
      make('code', { textContent: `webhook ${delivery.webhook} to ${delivery.address}` }),
      make('span', { className: 'soft', textContent: ` ${date(delivery.created)} · ${delivery.attempts.length} attempts${next}` })),
    make('button', { textContent: 'Send again', onclick: () => act('The webhook is sent again.', () => send(`deliveries/${delivery.id}/replay`, {})) }),
    make('pre', { textContent: JSON.stringify(delivery.data, null, 2) }));
}

function describeFaults({ shuffle, duplicate, drop }) {
  const faults = [shuffle ? 'shuffled' : '', duplicate ? `${duplicate} of them twice` : '', drop ? `${drop} of them never` : ''].filter(Boolean);
  return faults.length ? `Webhooks are sent ${faults.join(', ')}.` : 'Webhooks are sent in order, once.';
}
