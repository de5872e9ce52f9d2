// src/model/order.ts
/** Orders strings by their UTF-8 bytes, so that reports are the same in every locale. */
function byBytes(a, b) {
	if (a === b) return 0;
	let at = 0;
	while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
	const [first, second] = [a.charCodeAt(at), b.charCodeAt(at)];
	if (first >= 55296 || second >= 55296) return Buffer.compare(Buffer.from(a), Buffer.from(b));
	return at === a.length || first < second ? -1 : 1;
}

export { byBytes as t };