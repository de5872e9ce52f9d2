// src/model/table.ts
/**
* A table that is looked up by words of foreign files. It inherits nothing, so that `constructor` and `__proto__` are words like any other.
*/
function table(entries) {
	return Object.freeze(Object.assign(Object.create(null), entries));
}

export { table as t };