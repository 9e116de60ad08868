"use strict";var c=Object.defineProperty;var E=Object.getOwnPropertyDescriptor;var b=Object.getOwnPropertyNames;var S=Object.prototype.hasOwnProperty;var A=(e,t)=>{for(var a in t)c(e,a,{get:t[a],enumerable:!0})},k=(e,t,a,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of b(t))!S.call(e,n)&&n!==a&&
c(e,n,{get:()=>t[n],enumerable:!(o=E(t,n))||o.enumerable});return e};var $=e=>k(c({},"__esModule",{value:!0}),e);var T={};A(T,{helpOf:()=>L,helpOfAll:()=>N});module.exports=$(T);var r=(e,t="detected")=>({value:"RELEASE",help:`${e} (default: ${t})`}),s={config:{value:"FILE",help:"configuration to use, in place of the .openchoreo-planes.y\
aml that is nearest to each file"},"no-config":{help:"use no configuration"}},y={value:"SET",help:"the set of planes to look at where there are several, by its \
folder"},u=e=>({value:"FORMAT",choices:e,default:e[0],help:`output format: ${C(e)}`});function C(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or\
 ${e.at(-1)}`}var d={"allow-empty":{help:"accept an empty standard input, which is an error otherwise"}},p="A directory means its .yaml, .yml and .json files at\
 any depth; - means standard input.",w="1 if something could not be read, 2 for a path that cannot be read or wrong usage",f={lint:{arguments:"PATHS...",summary:"\
check the planes in files",description:`Checks every OpenChoreo plane in YAML and JSON files. ${p} Files that git ignores are left out; a glob in quotes works t\
oo.`,options:{release:r("OpenChoreo release to check against, such as v1.2"),format:u(["human","json","sarif","github","gitlab","junit"]),output:{value:"FILE",multiple:!0,
help:"write the report to FILE; sarif=FILE adds one in that format; may be repeated"},complete:{help:"the files define every plane: references must resolve to o\
ne of them"},at:{value:"DATE",help:"check that inline certificates are valid on a day such as 2026-11-21, or now"},ignore:{value:"PATTERN",multiple:!0,help:"lea\
ve out files, as a line of .gitignore does; may be repeated"},"fail-level":{value:"LEVEL",choices:["error","warning"],help:"lowest severity that makes the comma\
nd fail (default: the configured one, else error)"},"fail-if-none":{help:"fail if no plane is found"},...d,fix:{help:"first fix in the files what can be fixed s\
afely, such as nulls and renamed fields"},quiet:{help:"report errors only"},...s},epilogue:"Exit status: 0 nothing at or above the fail level, 1 findings, 2 wro\
ng usage or a path that cannot be read or written, 129, 130 or 143 ended by a signal. --fix writes all files or none. openchoreo-planes explain CODE explains a \
finding."},default:{arguments:"PATHS...",summary:"fill in the defaults of planes",description:`Prints files with the defaults of their planes: what the API serv\
er would write, planeID from the name, and the kinds and namespaces of references. Only these fields are new: comments, layout and other resources stay as they \
are. Several files are printed as one stream of YAML documents, separated by ---. ${p} Of a directory, only files with planes are printed.`,options:{release:r("\
OpenChoreo release whose defaults apply, such as v1.2"),write:{help:"rewrite the files in place: all of them, or none"},check:{help:"print the names of the file\
s that lack defaults, and fail if there are any"},ignore:{value:"PATTERN",multiple:!0,help:"leave out files, as a line of .gitignore does; may be repeated"},...d,
...s},epilogue:"Exit status: 0 done, 1 a plane is not valid and nothing is printed or written, a plane cannot be changed in place and all others were, or --chec\
k found files, 2 a file that cannot be read or written, or wrong usage, 129, 130 or 143 ended by a signal."},migrate:{arguments:"PATHS...",summary:"move planes \
to a later release",description:`Moves every OpenChoreo plane in YAML and JSON files to a later release. Without --write and --output nothing is written: the ch\
anges are printed as a unified diff. Comments and layout are kept. All files are one set, so references between them keep working. ${p}`,options:{to:{value:"REL\
EASE",help:"release to move to (default: the configured one, else the newest)"},from:{value:"RELEASE",help:"release that the files were written for (default: de\
tected)"},answer:{value:"KEY=VALUE",multiple:!0,help:"what only you know, by the key that is printed where it is needed, or by its field alone. VALUE is YAML, o\
r @FILE for the text of a file. KEY may go deeper: --answer spec.clusterAgent.clientCA.value=@ca.crt"},answers:{value:"FILE",help:"answers in a YAML file: a map\
 from keys to values; --answer counts more"},interactive:{help:"ask for what is missing on the terminal, and write the answers to the file of --answers (default\
: migration-answers.yaml)"},write:{help:"rewrite the files in place: all of them, or none if one cannot be migrated"},output:{value:"DIR",help:"write the files \
that contain planes to DIR instead"},draft:{help:"write even if answers are missing, with a TODO comment for each"},...d,format:{value:"FORMAT",choices:["diff",
"json","markdown"],default:"diff",help:"output format: diff, json with every change, question and loss, or markdown for the description of a pull request"},...s},
epilogue:"Exit status: 0 done, 1 answers are needed or a manifest cannot be migrated, or one cannot be changed in place and all others were, 2 a file that canno\
t be read or written, or wrong usage, 129, 130 or 143 ended by a signal. With 1 and 2 nothing was written, unless the message says otherwise. Secrets in a diff \
are <redacted>."},graph:{arguments:"PATHS...",summary:"draw which plane refers to which",description:`Draws the topology of the planes in YAML and JSON files, a\
s the control plane of a release would resolve it. ${p}`,options:{release:r("release whose fields and fallbacks apply, such as v1.2"),format:u(["text","mermaid",
"dot","svg","html","json"]),set:y,...d,...s},epilogue:`A dashed line is a default that no manifest sets; a red one does not resolve. Exit status: 0 drawn, ${w}.`},
checklist:{arguments:"PATHS...",summary:"list what must exist before planes work",description:`Lists what must exist before the planes in YAML and JSON files wo\
rk, in the order of setup: charts with their values, ports, domains, certificates, secrets with the commands that create them and the cluster of each, storage, \
resources, and commands that verify the result. Markdown is for an issue. ${p}`,options:{release:r("release whose fields and fallbacks apply, such as v1.2"),format:u(
["text","markdown","json"]),"single-cluster":{help:"all planes are in the cluster of the control plane: no trust to establish, no IP addresses for each"},set:y,
...d,...s},epilogue:`What is in capitals is yours to fill in. Each figure has its source: the documentation of a release, or its charts. Exit status: 0 listed, ${w}\
.`},schema:{arguments:"[KIND]",summary:"print a JSON Schema for editors",description:'Prints the JSON Schema for editors in one file: of all planes, of one KIND\
 such as DataPlane, of "manifests", for files that contain other resources too, or of "config", the configuration.',options:{release:r("OpenChoreo release of th\
e schema, such as v1.2","the newest"),output:{value:"FILE",help:"write it to FILE instead"},association:{value:"EDITOR",choices:["vscode","jetbrains","modeline",
"pre-commit"],help:"print instead how to associate it in vscode, jetbrains, a modeline or pre-commit"},...s},epilogue:"Exit status: 0 printed, 2 a file that can\
not be written, or wrong usage. See docs/editors.md."},policy:{arguments:"",summary:"print admission policies for a cluster",description:"Prints a ValidatingAdm\
issionPolicy and its binding for each kind of a release: with them the API server rejects planes that pass the CRD but fail lint. Needs Kubernetes 1.30.",options:{
release:r("OpenChoreo release that runs in the cluster","the configured one"),kind:{value:"KIND",help:"this kind only, such as DataPlane"},action:{value:"ACTION",
choices:["Deny","Warn","Audit"],default:"Deny",help:"what the API server does: Deny, Warn or Audit"},format:{value:"FORMAT",choices:["yaml","json"],default:"yam\
l",help:"output format: yaml, or json, which is one List"},...s},epilogue:"Exit status: 0 printed, 2 wrong usage. docs/cluster.md explains the rollout, and what\
 the policies cannot see."},init:{arguments:"[DIR]",summary:"write a configuration file",description:"Writes .openchoreo-planes.yaml to DIR, or else to the work\
ing directory, with the release that the planes there are for and a comment for each key, and prints it. A configuration that exists is never changed.",options:{},
epilogue:"Exit status: 0 written, 2 there is a configuration already, it cannot be written, or wrong usage, 129, 130 or 143 ended by a signal. docs/repositories\
.md explains the keys."},explain:{arguments:"[CODE]",summary:"explain a code of lint",description:"Explains what a code of lint means, why, and what is right. W\
ithout a code it lists all of them.",options:{},epilogue:"Exit status: 0 explained, 2 no such code."}};var m=100;function N(){let e=Object.entries(f).map(([n,i])=>[v(n,i),i.summary]),t=[["help COMMAND","how to use a command"],["--version","the version of this pro\
gram"]],a=Math.max(...[...e,...t].map(([n])=>n.length));return`openchoreo-planes validates, migrates and explains OpenChoreo plane manifests

${[...e,...t].map(([n,i])=>`  openchoreo-planes ${n.padEnd(a)}  ${i}
`).join("")}`}function L(e){let t=f[e],a=[...Object.entries(t.options),["help",I]],o=a.map(([l,{value:h}])=>`--${l}${h===void 0?"":` ${h}`}`),n=Math.max(...o.map(
l=>l.length)),i=a.map(([,l],h)=>g(D(l),m-n-4).map((x,O)=>`  ${(O===0?o[h]??"":"").padEnd(n)}  ${x}`).join(`
`));return[`openchoreo-planes ${v(e,t)}${Object.keys(t.options).length>0?" [OPTIONS]":""}`,"",...g(t.description,m),"",...i,"",...g(t.epilogue,m),""].join(`
`)}var I={help:"show this help"},v=(e,t)=>t.arguments===""?e:`${e} ${t.arguments}`,D=({help:e,default:t})=>t===void 0?e:`${e} (default: ${t})`;function g(e,t){let a=[];
for(let o of e.split(" ")){let n=a.at(-1);n!==void 0&&n.length+1+o.length<=t?a[a.length-1]=`${n} ${o}`:a.push(o)}return a}0&&(module.exports={helpOf,helpOfAll});
