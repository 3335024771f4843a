/** What the page begins with. */
export const SAMPLE = `{
	"company": {
		"name": { "en": "Example Inc.", "ja": "株式会社エグザンプル" },
		"policyUrl": "/privacy",
		"contact": { "email": "privacy@example.com" }
	},
	"policy": { "version": "2026-04-01" },
	"services": [
		{
			"id": "google-analytics",
			"preset": "google-analytics",
			"category": "analytics",
			"measurementId": "G-XXXXXXX"
		},
		{
			"id": "film",
			"category": "functional",
			"name": { "en": "Films", "ja": "動画" },
			"provider": { "name": "Film Host Inc.", "country": { "en": "Japan", "ja": "日本" } },
			"purpose": { "en": "To show films", "ja": "動画の表示" },
			"transmits": { "en": ["the address of the page", "the IP address"], "ja": ["ページのアドレス", "IPアドレス"] },
			"urls": ["film.example.com/*"]
		}
	],
	"ui": { "position": "bottom" }
}
`;
