// src/model/error.ts
/**
* A mistake of the caller, not of the program: a path that does not exist, a policy file that is not valid.
* The command line prints the message as one line without a stack and ends with exit code 2.
*/
var UserError = class extends Error {
	name = "UserError";
};
/**
* What was asked for could not be read, through no mistake of the caller: a server that does not answer, a repository that is too large.
* The command line prints the message as one line without a stack and ends with exit code 3.
*/
var ReadingFailed = class extends Error {
	name = "ReadingFailed";
};

export { UserError as n, ReadingFailed as t };