import { StrictMode, useEffect, useState } from 'react';
import { Consent, useConsent } from 'sekisho/react';

/** The whole document: the server renders it, and React takes it over in the page. */
export function Page({ config }) {
	return (
		<StrictMode>
			<html lang="en">
				<head>
					<meta charSet="utf-8" />
					<meta name="viewport" content="width=device-width" />
					<script type="application/json" id="sekisho-config" dangerouslySetInnerHTML={{ __html: config }} />
					<script src="/sekisho/sekisho.js" />
					<title>Welcome</title>
				</head>
				<body>
					<h1>Welcome</h1>
					<Statistics />
					<Way />
				</body>
			</html>
		</StrictMode>
	);
}

/** A hook, for what is no element: it starts a vendor's script once that is allowed. */
function Statistics() {
	const isAllowed = useConsent('statistics');
	useEffect(() => {
		if (!isAllowed) return;
		const script = document.createElement('script');
		script.src = 'https://statistics.example.com/count.js';
		document.head.append(script);
		return () => script.remove();
	}, [isAllowed]);
	return <p id="statistics">{isAllowed ? 'We count this visit.' : 'We do not count this visit.'}</p>;
}

/** A component, for what is drawn: a map once it is allowed, and until then what it would send, with a button. */
function Way() {
	const [isOpen, setOpen] = useState(false);
	return (
		<>
			<button type="button" id="way" onClick={() => setOpen(!isOpen)}>
				The way to us
			</button>
			{isOpen && (
				<Consent id="map">
					<iframe src="https://map.example.com/embed" title="Map" width="400" height="300" />
				</Consent>
			)}
		</>
	);
}
