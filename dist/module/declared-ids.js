const declaredIds = ({ categories, services }) => [
  ...categories.keys(),
  ...services.map(({ id }) => id)
];

export { declaredIds as d };
