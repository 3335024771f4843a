import type { Family } from './vector.js';

/** Sound, film, and what plug-ins were for. */
export const media: Family = {
	name: 'media',
	judge: 'request',
	later: 'either',
	late: true,
	vectors: [
		{
			name: 'video-src',
			run: ({ to, make, place }) => {
				const video = make('video');
				video.preload = 'auto';
				video.src = to('a.mp4');
				place.append(video);
			},
		},
		{
			name: 'video-set-attribute',
			run: ({ to, make, place }) => {
				const video = place.appendChild(make('video'));
				video.preload = 'auto';
				video.setAttribute('src', to('a.mp4'));
			},
		},
		{
			name: 'video-load',
			run: ({ to, make, place }) => {
				const video = make('video');
				video.preload = 'none';
				video.src = to('a.mp4');
				place.append(video);
				video.preload = 'auto';
				video.load();
			},
		},
		{
			name: 'video-poster',
			run: ({ to, make, place }) => {
				place.appendChild(make('video')).poster = to('a.gif');
			},
		},
		{
			name: 'video-poster-set-attribute',
			run: ({ to, make, place }) => place.appendChild(make('video')).setAttribute('POSTER', to('a.gif')),
		},
		{
			name: 'audio-src',
			run: ({ to, make, place }) => {
				const audio = make('audio');
				audio.preload = 'auto';
				audio.src = to('a.wav');
				place.append(audio);
			},
		},
		{ name: 'new-audio', run: ({ to }) => void new Audio(to('a.wav')) },
		{
			name: 'new-audio-turncoat',
			never: true,
			run: ({ to, decoy, turncoat, host }) => {
				const first = host.includes('friend') ? to('a.wav') : decoy('a.wav');
				new Audio(turncoat(first, to('a.wav')) as string);
			},
		},
		{
			name: 'source-src',
			run: ({ to, make, place }) => {
				const video = make('video');
				video.preload = 'auto';
				const source = make('source');
				source.src = to('a.mp4');
				video.append(source);
				place.append(video);
			},
		},
		{
			name: 'source-inserted-late',
			run: ({ to, make, place }) => {
				const video = place.appendChild(make('video'));
				video.preload = 'auto';
				const source = make('source');
				source.setAttributeNS(null, 'src', to('a.mp4'));
				video.append(source);
			},
		},
		{
			name: 'track-src',
			run: ({ to, make, decoy, place }) => {
				const video = make('video');
				video.crossOrigin = 'anonymous';
				video.src = decoy('a.mp4');
				const track = make('track');
				track.default = true;
				track.src = to('a.vtt');
				video.append(track);
				place.append(video);
				track.track.mode = 'showing';
			},
		},
		{
			name: 'embed-src',
			run: ({ to, make, place }) => {
				const embed = make('embed');
				embed.type = 'text/html';
				embed.src = to('a.html');
				place.append(embed);
			},
		},
		{
			name: 'embed-image-set-attribute',
			run: ({ to, make, place }) => {
				const embed = make('embed');
				embed.setAttribute('type', 'image/gif');
				place.append(embed);
				embed.setAttribute('src', to('a.gif'));
			},
		},
		{
			name: 'object-data',
			run: ({ to, make, place }) => {
				const object = make('object');
				object.data = to('a.html');
				place.append(object);
			},
		},
		{
			name: 'object-data-set-attribute',
			run: ({ to, make, place }) => {
				const object = place.appendChild(make('object'));
				object.type = 'image/gif';
				object.setAttribute('Data', to('a.gif'));
			},
		},
		{
			name: 'object-data-attr-value',
			only: {
				engines: ['chromium', 'firefox'],
				why: 'after a refusal in place WebKit does not ask for the friend’s either; on load and once accepted it does, and alone',
			},
			run: ({ to, make, place }) => {
				const object = make('object');
				const attribute = document.createAttribute('data');
				object.setAttributeNode(attribute);
				attribute.value = to('a.html');
				place.append(object);
			},
		},
		{
			name: 'static-embed',
			html: '<embed type="text/html" src="{to}a.html">',
			limit: { why: 'the parser fetches it before any script can see it' },
		},
		{
			name: 'static-object',
			html: '<object data="{to}a.html"></object>',
			limit: { why: 'the parser fetches it before any script can see it' },
		},
		{
			name: 'static-video-poster',
			html: '<video poster="{to}a.gif"></video>',
			limit: { why: 'the parser or its preload scanner fetches it before any script can see it' },
		},
	],
};
