const RECORD_PATH = /^\/(?![/\\])[^\s?#\\]*$/;

export { RECORD_PATH as R };
