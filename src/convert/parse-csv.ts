/**
 * Reads values separated by commas, semicolons or tabs (RFC 4180).
 * @returns the rows that are not empty, each as an array of cells
 */
export function parseCsv(text: string): string[][] {
	const [first = ''] = text.split('\n');
	const separator = first.split(';').length > first.split(',').length ? ';' : first.includes('\t') ? '\t' : ',';
	const rows: string[][] = [[]];
	let cell = '';
	let isQuoted = false;
	const end = () => {
		rows.at(-1)?.push(cell);
		cell = '';
	};
	const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	for (let index = 0; index < clean.length; index++) {
		const sign = clean[index] ?? '';
		if (isQuoted) {
			if (sign !== '"') cell += sign;
			else if (clean[index + 1] === '"') cell += clean[++index];
			else isQuoted = false;
		} else if (sign === '"' && cell === '') isQuoted = true;
		else if (sign === separator) end();
		else if (sign === '\n') {
			end();
			rows.push([]);
		} else cell += sign;
	}
	end();
	return rows.filter((row) => row.some((one) => one !== ''));
}
