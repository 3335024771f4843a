const REGION_CODE = /^([A-Z]{2})(?:-[A-Z\d]{1,3})?$/;

export { REGION_CODE as R };
