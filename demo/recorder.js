// Notes what the gate does from its first moment, for the demo's panel, which starts only after the page.
window.sekishoDemo = [];
for (const type of ['held', 'released'])
	document.addEventListener(`sekisho:${type}`, ({ detail }) => {
		window.sekishoDemo.push({ type, channel: detail.channel, id: detail.id, what: detail.what });
		dispatchEvent(new Event('sekisho-demo'));
	});
