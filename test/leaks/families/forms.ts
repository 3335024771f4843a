import type { Family } from './vector.js';

/** Forms and links that are sent to a frame, so that the page stays. */
export const forms: Family = {
	name: 'forms',
	judge: 'request',
	later: 'dropped',
	secure: true,
	vectors: [
		{
			name: 'submit',
			run: ({ to, make, place, target }) => {
				const form = place.appendChild(make('form'));
				form.method = 'post';
				form.target = target();
				form.action = to();
				form.submit();
			},
		},
		{
			name: 'submit-get',
			run: ({ to, make, place, target }) => {
				const form = place.appendChild(make('form'));
				form.target = target();
				form.setAttribute('action', to());
				const input = form.appendChild(make('input'));
				input.name = 'id';
				input.value = '1';
				form.submit();
			},
		},
		{
			name: 'request-submit',
			run: ({ to, make, place, target }) => {
				const form = place.appendChild(make('form'));
				form.method = 'post';
				form.target = target();
				form.action = to();
				form.requestSubmit();
			},
		},
		{
			name: 'button-click',
			run: ({ to, place, target }) => {
				place.innerHTML = `<form method="post" target="${target()}" action="${to()}"><button>send</button></form>`;
				place.querySelector('button')?.click();
			},
		},
		{
			name: 'formaction',
			run: ({ to, decoy, make, place, target }) => {
				const form = place.appendChild(make('form'));
				form.method = 'post';
				form.target = target();
				form.action = decoy();
				const button = form.appendChild(make('button'));
				button.formAction = to();
				button.click();
			},
		},
		{
			name: 'formaction-request-submit',
			run: ({ to, decoy, make, place, target }) => {
				const form = place.appendChild(make('form'));
				form.target = target();
				form.action = decoy();
				const button = form.appendChild(make('input'));
				button.type = 'submit';
				button.setAttribute('formaction', to());
				form.requestSubmit(button);
			},
		},
		{
			name: 'button-outside',
			run: ({ to, make, place, target, phase, host }) => {
				const form = place.appendChild(make('form'));
				form.id = `form-${phase}-${host}`;
				form.target = target();
				form.action = to();
				const button = place.appendChild(make('button'));
				button.setAttribute('form', form.id);
				button.click();
			},
		},
		{
			name: 'action-clobbered',
			run: ({ to, place, target }) => {
				place.innerHTML = `<form target="${target()}" action="${to()}">
					<input name="action"><input name="method"><input name="target"><input name="getAttribute"></form>`;
				const form = place.querySelector('form');
				if (form) HTMLFormElement.prototype.submit.call(form);
			},
		},
		{
			name: 'submit-clobbered',
			run: ({ to, place, target }) => {
				place.innerHTML = `<form target="${target()}" action="${to()}"><button name="submit">send</button></form>`;
				place.querySelector('button')?.click();
			},
		},
		{
			name: 'action-set-while-submitting',
			run: ({ to, decoy, make, place, target }) => {
				const form = place.appendChild(make('form'));
				form.target = target();
				form.action = decoy();
				form.addEventListener('submit', () => {
					form.action = to();
				});
				form.requestSubmit();
			},
		},
		{
			name: 'action-set-while-nobody-may-prevent',
			run: ({ to, decoy, make, place, target }) => {
				const form = place.appendChild(make('form'));
				form.target = target();
				form.action = decoy();
				const send = () => form.setAttribute('action', to());
				form.addEventListener('submit', send, { passive: true });
				form.requestSubmit();
			},
		},
		{
			name: 'formaction-set-while-submitting',
			run: ({ to, decoy, make, place, target }) => {
				const form = place.appendChild(make('form'));
				form.target = target();
				form.action = decoy();
				const button = form.appendChild(make('button'));
				form.addEventListener('submit', () => {
					button.formAction = to();
				});
				button.click();
			},
		},
		{
			name: 'formaction-removed-while-submitting',
			limit: { why: 'only an address that is given is judged while a form is sent; a policy stops it' },
			run: ({ to, decoy, make, place, target }) => {
				const form = place.appendChild(make('form'));
				form.target = target();
				form.action = to();
				const button = form.appendChild(make('button'));
				button.formAction = decoy();
				form.addEventListener('submit', () => button.removeAttribute('formaction'));
				button.click();
			},
		},
		{
			name: 'action-set-while-data-is-collected',
			only: { engines: ['firefox'], why: 'the others have read the address by then' },
			run: ({ to, decoy, make, place, target }) => {
				const form = place.appendChild(make('form'));
				form.target = target();
				form.action = decoy();
				form.addEventListener('formdata', () => {
					form.action = to();
				});
				form.submit();
			},
		},
		{
			name: 'link-to-a-frame',
			limit: { why: 'a navigation, as a visitor makes them; a policy stops it' },
			run: ({ to, make, place, target }) => {
				const link = place.appendChild(make('a'));
				link.target = target();
				link.href = to('a.html');
				link.click();
			},
		},
	],
};
