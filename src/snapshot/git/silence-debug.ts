import process from "node:process";

// The package `debug`, which simple-git brings along, prints what git answers where the variable DEBUG asks for it: contents of blobs, and so the
// secrets in them. It reads the variable once, when it is loaded. Whoever imports this file first has it silent.
delete process.env["DEBUG"];
