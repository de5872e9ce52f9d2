import type { Fact } from "../model/fact.ts";
import { Lines } from "../parse/lines.ts";
import { baseOf } from "./instructions.ts";
import { gitRequirementAt, imageRequirementAt, manifestAt } from "./requirement.ts";
import type { Surface } from "./surface.ts";

const IMAGE = /^(\s{0,200}(?:-\s{1,20})?)image:\s{1,20}(["']?)([^"'#\s][^"'#]{0,600}?)\2\s{0,20}(?:#.{0,500})?$/;

/** Remote bases: `https://host/owner/repo//path?ref=v1`, `github.com/owner/repo/path?ref=v1`. */
const REMOTE = /^(\s{0,200}-\s{1,20})(["']?)((?:https?:\/\/|git@|(?:github|gitlab)\.com\/)[^"'#\s]{1,600})\2/;

/** Read line by line: such files are often templates, which no YAML parser takes. */
export default {
  id: "kubernetes-images",
  title: "Images and remote bases of Kubernetes manifests",
  reference: "https://kubernetes.io/docs/concepts/containers/images/",
  paths: [
    "**/kustomization.yaml",
    "**/kustomization.yml",
    "**/{k8s,kubernetes,manifests,deploy,deployment,deployments,kube}/**/*.yaml",
    "**/{k8s,kubernetes,manifests,deploy,deployment,deployments,kube}/**/*.yml",
    "**/{deployment,statefulset,daemonset,cronjob,pod}.yaml",
    "**/charts/*/templates/*.yaml",
  ],
  needs: "text",
  yields: ["manifest", "requirement"],
  *read(file) {
    const kustomization = baseOf(file.path).startsWith("kustomization.");
    if (!kustomization && !(/^\s{0,20}apiVersion:/m.test(file.text) && /^\s{0,20}kind:/m.test(file.text))) return;
    const lines = new Lines(file.path, file.text);
    const found: Fact[] = [];
    for (const line of lines) {
      const image = IMAGE.exec(line.text);
      const remote = kustomization ? REMOTE.exec(line.text) : undefined;
      const value = image?.[3] ?? remote?.[3];
      if (value === undefined) continue;
      const start = line.start + line.text.indexOf(value);
      const at = lines.place(start, start + value.length);
      const fact = image
        ? imageRequirementAt(at, value)
        : gitRequirementAt(at, "image", value, value, /[?&](?:ref|version)=([^&]{1,200})/.exec(value)?.[1] ?? "");
      if (fact) found.push(fact);
    }
    if (found.length === 0) return;
    yield manifestAt(lines.place(0, 0), "image");
    yield* found;
  },
} satisfies Surface;
