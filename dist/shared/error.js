// src/model/error.ts
/**
* A mistake of the caller, not of the program: a path that does not exist, a policy file that is not valid.
* The command line prints the message as one line without a stack and ends with exit code 2.
*/
var UserError = class extends Error {
	name = "UserError";
};

export { UserError as t };