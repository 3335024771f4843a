import { createSecureContext, type SecureContext } from 'node:tls';
import { generate } from 'selfsigned';

/** Makes a certificate that no browser trusts. The engines are started so that they accept it. */
export async function certificate(): Promise<SecureContext> {
	const made = await generate([{ name: 'commonName', value: 'world.example' }], { algorithm: 'sha256', keyType: 'ec' });
	return createSecureContext({ key: made.private, cert: made.cert });
}
