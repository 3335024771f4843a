/** An ISO 3166-1 country in capitals, with the ISO 3166-2 subdivision behind it or without: `JP`, `US-CA`. */
export const REGION_CODE = /^([A-Z]{2})(?:-[A-Z\d]{1,3})?$/;
