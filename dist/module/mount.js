function mount(_host) {
  throw 0;
}

export { mount };
