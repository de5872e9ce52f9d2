import { defaultsOnly } from "./engine.ts";

export default defaultsOnly("cline");
