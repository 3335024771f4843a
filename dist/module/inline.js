function draw(host) {
}

export { draw };
