#!/usr/bin/env node
"use strict";var Cw=Object.create;var ca=Object.defineProperty;var Ow=Object.getOwnPropertyDescriptor;var xw=Object.getOwnPropertyNames;var Aw=Object.getPrototypeOf,Rw=Object.prototype.hasOwnProperty;var w=(e,t)=>()=>(e&&(t=e(e=0)),t);var M=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),se=(e,t)=>{for(var n in t)ca(e,n,{get:t[n],enumerable:!0})},Ew=(e,t,n,r)=>{if(t&&typeof t=="object"||
typeof t=="function")for(let i of xw(t))!Rw.call(e,i)&&i!==n&&ca(e,i,{get:()=>t[i],enumerable:!(r=Ow(t,i))||r.enumerable});return e};var Nw=(e,t,n)=>(n=e!=null?Cw(Aw(e)):{},Ew(t||!e||!e.__esModule?ca(n,"default",{value:e,enumerable:!0}):n,e));function rt(e){return of(e.replace(ua,rf))}function Rr(e){return e.split(`
`).map(t=>{let n=t.endsWith("\r")?"\r":"",r=t.slice(0,t.length-n.length).replace(ua,i=>i==="	"?i:rf(i));return of(r)+n}).join(`
`)}function In(e){return`${JSON.stringify(e,null,2).replace(ua,t=>t===`
`?t:Iw(t)).replace(tf,"##$1\\u005b")}
`}function Iw(e){return Array.from({length:e.length},(t,n)=>`\\u${sf(e.charCodeAt(n))}`).join("")}function nf(e){return Rr(e)!==e}function rf(e){let t=e.codePointAt(
0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${sf(t)}`}function of(e){return e.replace(/^(\s*):(?=:)/,"$1\\:").replace(tf,"##$1\\[")}var ua,tf,sf,it=w(()=>{
"use strict";ua=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,tf=/##(\w*)\[/g;sf=e=>e.toString(16).padStart(4,"0")});function We(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var Ln=w(()=>{"use strict"});function lf(e){let t=[];for(let n=1;;){let r=Buffer.allocUnsafe(65536);try{let i=(0,af.readSync)(e,r);if(i===0)break;t.push(r.subarray(0,i)),n=1}catch(i){let s=We(
i);if(s==="EOF")break;if(s!=="EAGAIN")throw i;Tw(n),n=Math.min(n*2,Lw)}}return Buffer.concat(t)}function Tw(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(
4)),0,0,e)}function cf(e){let t=e[0]===239?3:e[0]===255||e[0]===254?2:0;return e.subarray(t).every(n=>Dw.has(n))}var af,Lw,Dw,fa=w(()=>{"use strict";af=require("fs");
Ln();Lw=50;Dw=new Set([0,9,10,13,32])});function uf(e){return df(e,{stdout:(t,n)=>e.stdout(n?t:e.colors?Fw(t,Er):Er(t)),stderr:t=>e.stderr(Er(t))})}function ff(e){return df(e,{stdin:()=>{let n=e.stdin();
if(cf(n))throw new Error("standard input is empty; use --allow-empty if that is expected");return n}})}function df(e,t){return{stdout:e.stdout,stderr:e.stderr,progress:e.
progress,stdin:e.stdin,...t,env:e.env,cwd:e.cwd,generated:e.generated,get colors(){return e.colors},get watched(){return e.watched}}}function Fw(e,t){return e.split(
da).map((n,r)=>{let i=r===0?"":/^\[\d{1,2}m/.exec(n)?.[0]??"";return i!==""?da+i+t(n.slice(i.length)):t(r===0?n:da+n)}).join("")}function Ge(e,t){e.stderr(`${rt(
t)}
`)}function It(e,t){Ge(e,`openchoreo-planes: ${t}`)}var le,Er,da,on=w(()=>{"use strict";it();fa();le={ok:0,findings:1,failure:2};Er=e=>nf(e)?Rr(e):e;da="\x1B"});function Tn(e){return e instanceof Error&&e.name==="ConfigError"}var Mi,Nr=w(()=>{"use strict";Mi=class extends Error{name="ConfigError";lines;constructor(t){super(
t.join(`
`)),this.lines=t}}});function Mw(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var Dn,an,pf,pa,Ir,$i,mf,Lt,qi=w(()=>{"use strict";Dn=(e,t="detected")=>({
value:"RELEASE",help:`${e} (default: ${t})`}),an={config:{value:"FILE",help:"configuration to use, in place of the .openchoreo-planes.yaml that is nearest to ea\
ch file"},"no-config":{help:"use no configuration"}},pf={value:"SET",help:"the set of planes to look at where there are several, by its folder"},pa=e=>({value:"\
FORMAT",choices:e,default:e[0],help:`output format: ${Mw(e)}`});Ir={"allow-empty":{help:"accept an empty standard input, which is an error otherwise"}},$i="A di\
rectory means its .yaml, .yml and .json files at any depth; - means standard input.",mf="1 if something could not be read, 2 for a path that cannot be read or w\
rong usage",Lt={lint:{arguments:"PATHS...",summary:"check the planes in files",description:`Checks every OpenChoreo plane in YAML and JSON files. ${$i} Files th\
at git ignores are left out; a glob in quotes works too.`,options:{release:Dn("OpenChoreo release to check against, such as v1.2"),format:pa(["human","json","sa\
rif","github","gitlab","junit"]),output:{value:"FILE",multiple:!0,help:"write the report to FILE; sarif=FILE adds one in that format; may be repeated"},complete:{
help:"the files define every plane: references must resolve to one of them"},at:{value:"DATE",help:"check that inline certificates are valid on a day such as 20\
26-11-21, or now"},ignore:{value:"PATTERN",multiple:!0,help:"leave out files, as a line of .gitignore does; may be repeated"},"fail-level":{value:"LEVEL",choices:[
"error","warning"],help:"lowest severity that makes the command fail (default: the configured one, else error)"},"fail-if-none":{help:"fail if no plane is found"},
...Ir,fix:{help:"first fix in the files what can be fixed safely, such as nulls and renamed fields"},quiet:{help:"report errors only"},...an},epilogue:"Exit sta\
tus: 0 nothing at or above the fail level, 1 findings, 2 wrong usage or a path that cannot be read or written, 129, 130 or 143 ended by a signal. --fix writes a\
ll files or none. openchoreo-planes explain CODE explains a finding."},default:{arguments:"FILE",summary:"print a file with defaults filled in",description:"Pri\
nts the planes of a file as YAML with their defaults: what the API server would write, planeID from the name, and the kinds and namespaces of references. Other \
resources are printed as they are. - means standard input. Comments are not kept.",options:{release:Dn("OpenChoreo release whose defaults apply, such as v1.2"),
...Ir,...an},epilogue:"Exit status: 0 printed, 1 a plane is not valid and nothing is printed, 2 no such file or wrong usage."},migrate:{arguments:"PATHS...",summary:"\
move planes to a later release",description:`Moves every OpenChoreo plane in YAML and JSON files to a later release. Without --write and --output nothing is wri\
tten: the changes are printed as a unified diff. Comments and layout are kept. All files are one set, so references between them keep working. ${$i}`,options:{to:{
value:"RELEASE",help:"release to move to (default: the configured one, else the newest)"},from:{value:"RELEASE",help:"release that the files were written for (d\
efault: detected)"},answer:{value:"KEY=VALUE",multiple:!0,help:"what only you know, by the key that is printed where it is needed, or by its field alone. VALUE \
is YAML, or @FILE for the text of a file. KEY may go deeper: --answer spec.clusterAgent.clientCA.value=@ca.crt"},write:{help:"rewrite the files in place: all of\
 them, or none if one cannot be migrated"},output:{value:"DIR",help:"write the files that contain planes to DIR instead"},draft:{help:"write even if answers are\
 missing, with a TODO comment for each"},...Ir,format:{value:"FORMAT",choices:["diff","json"],default:"diff",help:"output format: diff, or json with every chang\
e, question and loss"},...an},epilogue:"Exit status: 0 done, 1 answers are needed or a manifest cannot be migrated, 2 a file that cannot be read or written, or \
wrong usage, 129, 130 or 143 ended by a signal. With 1 and 2 nothing was written, unless the message says otherwise. Secrets in a diff are <redacted>."},graph:{
arguments:"PATHS...",summary:"draw which plane refers to which",description:`Draws the topology of the planes in YAML and JSON files, as the control plane of a \
release would resolve it. ${$i}`,options:{release:Dn("release whose fields and fallbacks apply, such as v1.2"),format:pa(["text","mermaid","dot","svg","json"]),
set:pf,...Ir,...an},epilogue:`A dashed line is a default that no manifest sets; a red one does not resolve. Exit status: 0 drawn, ${mf}.`},checklist:{arguments:"\
PATHS...",summary:"list what must exist before planes work",description:`Lists what must exist before the planes in YAML and JSON files work, in the order of se\
tup: charts with their values, ports, domains, certificates, secrets with the command that creates them, storage and resources. ${$i}`,options:{release:Dn("rele\
ase whose fields and fallbacks apply, such as v1.2"),format:pa(["text","markdown","json"]),set:pf,...Ir,...an},epilogue:`What is in capitals is yours to fill in\
. Figures are those of the documentation of v0.16. Exit status: 0 listed, ${mf}.`},schema:{arguments:"[KIND]",summary:"print a JSON Schema for editors",description:'\
Prints the JSON Schema for editors in one file: of all planes, of one KIND such as DataPlane, of "manifests", for files that contain other resources too, or of \
"config", the configuration.',options:{release:Dn("OpenChoreo release of the schema, such as v1.2","the newest"),output:{value:"FILE",help:"write it to FILE ins\
tead"},association:{value:"EDITOR",choices:["vscode","jetbrains","modeline","pre-commit"],help:"print instead how to associate it in vscode, jetbrains, a modeli\
ne or pre-commit"},...an},epilogue:"Exit status: 0 printed, 2 a file that cannot be written, or wrong usage. See docs/editors.md."},policy:{arguments:"",summary:"\
print admission policies for a cluster",description:"Prints a ValidatingAdmissionPolicy and its binding for each kind of a release: with them the API server rej\
ects planes that pass the CRD but fail lint. Needs Kubernetes 1.30.",options:{release:Dn("OpenChoreo release that runs in the cluster","the configured one"),kind:{
value:"KIND",help:"this kind only, such as DataPlane"},action:{value:"ACTION",choices:["Deny","Warn","Audit"],default:"Deny",help:"what the API server does: Den\
y, Warn or Audit"},format:{value:"FORMAT",choices:["yaml","json"],default:"yaml",help:"output format: yaml, or json, which is one List"},...an},epilogue:"Exit s\
tatus: 0 printed, 2 wrong usage. docs/cluster.md explains the rollout, and what the policies cannot see."},init:{arguments:"[DIR]",summary:"write a configuratio\
n file",description:"Writes .openchoreo-planes.yaml to DIR, or else to the working directory, with the release that the planes there are for and a comment for e\
ach key, and prints it. A configuration that exists is never changed.",options:{},epilogue:"Exit status: 0 written, 2 there is a configuration already, it canno\
t be written, or wrong usage, 129, 130 or 143 ended by a signal. docs/repositories.md explains the keys."},explain:{arguments:"[CODE]",summary:"explain a code o\
f lint",description:"Explains what a code of lint means, why, and what is right. Without a code it lists all of them.",options:{},epilogue:"Exit status: 0 expla\
ined, 2 no such code."}}});function _i(e,t,n){if(e===t)return 0;let r=n?.maxDistance,i=e;e.length>t.length&&(e=t,t=i);let s=e.length,o=t.length;for(;s>0&&e.charCodeAt(~-s)===t.charCodeAt(
~-o);)s--,o--;let a=0;for(;a<s&&e.charCodeAt(a)===t.charCodeAt(a);)a++;if(s-=a,o-=a,r!==void 0&&o-s>r)return r;if(s===0)return r!==void 0&&o>r?r:o;let c,u,f,p,m=0,
g=0;for(;m<s;)ya[m]=e.charCodeAt(a+m),Fn[m]=++m;for(;g<o;){for(c=t.charCodeAt(a+g),f=g++,u=g,m=0;m<s;m++)p=c===ya[m]?f:f+1,f=Fn[m],u=Fn[m]=f>u?p>u?u+1:p:p>f?f+1:
p;if(r!==void 0){let b=u;for(m=0;m<s;m++)Fn[m]<b&&(b=Fn[m]);if(b>r)return r}}return Fn.length=s,ya.length=s,r!==void 0&&u>r?r:u}var Fn,ya,yf=w(()=>{"use strict";
Fn=[],ya=[]});function Tt(e,t){if(e.length>_w)return;let n=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let s of t){if(Math.abs(s.length-e.length)>=
r)continue;let o=s.toLowerCase(),a=vf(n,o)?1:_i(n,o,{maxDistance:r});a<r&&(r=a,i=s)}return i}function bf(e,t){let n=e.toLowerCase();return t.some(r=>{let i=r.toLowerCase();
return Math.abs(i.length-n.length)>1?!1:vf(n,i)||_i(n,i,{maxDistance:2})<2})}function vf(e,t){if(e.length!==t.length||e===t)return!1;let n=0;for(;n<e.length&&e[n]===
t[n];)n++;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}var _w,Lr=w(()=>{"use strict";yf();_w=64});function Le(e){return e instanceof Error?Bw[We(e)]??e.message:"an unknown error"}function Bi(e){return["EIO","EMFILE","ENFILE","ENOMEM"].includes(We(e))}var Bw,
ln=w(()=>{"use strict";Ln();Bw={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"\
a part of this path is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"\
the disk is full",EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program \
uses it",EEXIST:"there is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"\
it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"}});function kf(e){return e instanceof Error&&e.name==="UsageError"}function Pf(e,t){let n=Lt[e],{values:r,positionals:i}=jw(t,n);if(r.help===!0)return;let s=Object.
entries(n.options).map(([a,c])=>[a,Uw(a,c,r[a])]);return{options:Object.fromEntries(s.filter(([,a])=>a!==void 0)),positionals:i}}function jw(e,{options:t}){let n=Object.
entries(t).map(([i,{value:s,multiple:o}])=>[i,{type:s===void 0?"boolean":"string",...o&&{multiple:o}}]),r={help:{type:"boolean",short:"h"}};try{let i={args:[...e],
options:{...Object.fromEntries(n),...r},allowPositionals:!0,strict:!0};return(0,Sf.parseArgs)(i)}catch(i){let s=e.find(o=>o.startsWith("-")&&o!=="-"&&o!=="-h"&&
!Object.hasOwn(t,wf(o)));throw s===void 0?new fe(Le(i)):new fe(`unknown option ${Kw(s)}${Mn(wf(s),Object.keys(t),"--")}`)}}function Mn(e,t,n=""){let r=Tt(e,t);return r===
void 0?"":`; did you mean ${n}${r}?`}function Uw(e,{value:t,choices:n,multiple:r,default:i},s){if(t===void 0)return s===!0;if(r)return s??[];let o=typeof s=="st\
ring"?s:i;if(o!==void 0&&n!==void 0&&!n.includes(o))throw new fe(`--${e} must be one of ${n.join(", ")}${Mn(o,n)}`);return o}var Sf,fe,wf,Kw,$n=w(()=>{"use stri\
ct";Sf=require("util");Lr();ln();qi();fe=class extends Error{name="UsageError"};wf=e=>e.replace(/^--?/,"").split("=")[0]??"",Kw=e=>e.split("=")[0]??e});var cn,Cf=w(()=>{cn="0.2.0"});var ba=w(()=>{"use strict";Cf()});var Ww,Gw,Of,xf=w(()=>{"use strict";Gw=()=>Ww??=require("./cli/certificates.cjs"),Of=(...e)=>Gw().endOf(...e)});function we(e,t){let n=new Map;for(let r of e){let i=t(r),s=n.get(i);s?s.push(r):n.set(i,[r])}return n}var yt=w(()=>{"use strict"});var wa={};se(wa,{isPlane:()=>zw,validatePlane:()=>Hw,withDefaults:()=>Jw});var Vw,va,Hw,zw,Jw,Af=w(()=>{"use strict";va=()=>Vw??=require("./cli/v0.3.cjs"),Hw=(...e)=>va().
validatePlane(...e),zw=(...e)=>va().isPlane(...e),Jw=(...e)=>va().withDefaults(...e)});var ji={};se(ji,{isPlane:()=>Zw,validatePlane:()=>Xw,withDefaults:()=>e1});var Qw,Sa,Xw,Zw,e1,Rf=w(()=>{"use strict";Sa=()=>Qw??=require("./cli/v0.4.cjs"),Xw=(...e)=>Sa().
validatePlane(...e),Zw=(...e)=>Sa().isPlane(...e),e1=(...e)=>Sa().withDefaults(...e)});var Pa={};se(Pa,{isPlane:()=>r1,validatePlane:()=>n1,withDefaults:()=>i1});var t1,ka,n1,r1,i1,Ef=w(()=>{"use strict";ka=()=>t1??=require("./cli/v0.6.cjs"),n1=(...e)=>ka().
validatePlane(...e),r1=(...e)=>ka().isPlane(...e),i1=(...e)=>ka().withDefaults(...e)});var Oa={};se(Oa,{isPlane:()=>a1,validatePlane:()=>o1,withDefaults:()=>l1});var s1,Ca,o1,a1,l1,Nf=w(()=>{"use strict";Ca=()=>s1??=require("./cli/v0.7.cjs"),o1=(...e)=>Ca().
validatePlane(...e),a1=(...e)=>Ca().isPlane(...e),l1=(...e)=>Ca().withDefaults(...e)});var Aa={};se(Aa,{isPlane:()=>f1,validatePlane:()=>u1,withDefaults:()=>d1});var c1,xa,u1,f1,d1,If=w(()=>{"use strict";xa=()=>c1??=require("./cli/v0.8.cjs"),u1=(...e)=>xa().
validatePlane(...e),f1=(...e)=>xa().isPlane(...e),d1=(...e)=>xa().withDefaults(...e)});var Ea={};se(Ea,{isPlane:()=>h1,validatePlane:()=>m1,withDefaults:()=>g1});var p1,Ra,m1,h1,g1,Lf=w(()=>{"use strict";Ra=()=>p1??=require("./cli/v0.9.cjs"),m1=(...e)=>Ra().
validatePlane(...e),h1=(...e)=>Ra().isPlane(...e),g1=(...e)=>Ra().withDefaults(...e)});var Ki={};se(Ki,{isPlane:()=>v1,validatePlane:()=>b1,withDefaults:()=>w1});var y1,Na,b1,v1,w1,Tf=w(()=>{"use strict";Na=()=>y1??=require("./cli/v0.10.cjs"),b1=(...e)=>Na().
validatePlane(...e),v1=(...e)=>Na().isPlane(...e),w1=(...e)=>Na().withDefaults(...e)});var La={};se(La,{isPlane:()=>P1,validatePlane:()=>k1,withDefaults:()=>C1});var S1,Ia,k1,P1,C1,Df=w(()=>{"use strict";Ia=()=>S1??=require("./cli/v0.12.cjs"),k1=(...e)=>Ia().
validatePlane(...e),P1=(...e)=>Ia().isPlane(...e),C1=(...e)=>Ia().withDefaults(...e)});var Da={};se(Da,{isPlane:()=>A1,validatePlane:()=>x1,withDefaults:()=>R1});var O1,Ta,x1,A1,R1,Ff=w(()=>{"use strict";Ta=()=>O1??=require("./cli/v0.13.cjs"),x1=(...e)=>Ta().
validatePlane(...e),A1=(...e)=>Ta().isPlane(...e),R1=(...e)=>Ta().withDefaults(...e)});var Ma={};se(Ma,{isPlane:()=>I1,validatePlane:()=>N1,withDefaults:()=>L1});var E1,Fa,N1,I1,L1,Mf=w(()=>{"use strict";Fa=()=>E1??=require("./cli/v0.14.cjs"),N1=(...e)=>Fa().
validatePlane(...e),I1=(...e)=>Fa().isPlane(...e),L1=(...e)=>Fa().withDefaults(...e)});var Ui={};se(Ui,{isPlane:()=>F1,validatePlane:()=>D1,withDefaults:()=>M1});var T1,$a,D1,F1,M1,$f=w(()=>{"use strict";$a=()=>T1??=require("./cli/v0.15.cjs"),D1=(...e)=>$a().
validatePlane(...e),F1=(...e)=>$a().isPlane(...e),M1=(...e)=>$a().withDefaults(...e)});var _a={};se(_a,{isPlane:()=>_1,validatePlane:()=>q1,withDefaults:()=>B1});var $1,qa,q1,_1,B1,qf=w(()=>{"use strict";qa=()=>$1??=require("./cli/v0.17.cjs"),q1=(...e)=>qa().
validatePlane(...e),_1=(...e)=>qa().isPlane(...e),B1=(...e)=>qa().withDefaults(...e)});var ja={};se(ja,{isPlane:()=>U1,validatePlane:()=>K1,withDefaults:()=>Y1});var j1,Ba,K1,U1,Y1,_f=w(()=>{"use strict";Ba=()=>j1??=require("./cli/v1.0.cjs"),K1=(...e)=>Ba().
validatePlane(...e),U1=(...e)=>Ba().isPlane(...e),Y1=(...e)=>Ba().withDefaults(...e)});var Yi={};se(Yi,{isPlane:()=>V1,validatePlane:()=>G1,withDefaults:()=>H1});var W1,Ka,G1,V1,H1,Bf=w(()=>{"use strict";Ka=()=>W1??=require("./cli/v1.1.cjs"),G1=(...e)=>Ka().
validatePlane(...e),V1=(...e)=>Ka().isPlane(...e),H1=(...e)=>Ka().withDefaults(...e)});var Wi,jf=w(()=>{"use strict";Af();Rf();Ef();Nf();If();Lf();Tf();Df();Ff();Mf();$f();qf();_f();Bf();Wi={"v0.3":wa,"v0.4":ji,"v0.5":ji,"v0.6":Pa,"v0.7":Oa,"v0.8":Aa,
"v0.9":Ea,"v0.10":Ki,"v0.11":Ki,"v0.12":La,"v0.13":Da,"v0.14":Ma,"v0.15":Ui,"v0.16":Ui,"v0.17":_a,"v1.0":ja,"v1.1":Yi,"v1.2":Yi}});var de,Te,Tr,Ve,Gi,Ua=w(()=>{"use strict";de=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","\
v1.0","v1.1","v1.2"],Te=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Tr={"v0.3":"v0.3","v0.4":"v0.4",
"v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v\
0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},Ve=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPl\
ane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Gi={"v0.3":["DataPlane","BuildPlane","Environment","O\
rganization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane",
"BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane",
"ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","Bu\
ildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","Cluster\
DataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane",
"ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","Ob\
servabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane",
"ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabil\
ityPlane","Environment"]}});function _e(e){return Tr[e]}function Ya(e){return de.findLast(t=>Tr[t]===e)??e}function Wa(e,t){return e===t||Te.indexOf(e)>=Te.indexOf(t)}function st(e,t){return typeof t==
"string"&&Gi[e].includes(t)}function Kf(e){return typeof e=="string"&&Object.hasOwn(Wi,e)}function Hi(e){return Wi[e].validatePlane}function zi(e,t){return Wi[e].
isPlane(t)}function Uf(e){let t=new Set(Te.filter(n=>zi(n,e)));return de.filter(n=>t.has(Tr[n]))}function Yf(e){let t=[];for(let n of e){let r=t.at(-1),i=r?.at(
-1);r&&i&&de.indexOf(n)===de.indexOf(i)+1?r.push(n):t.push([n])}return t.map(n=>n.length>1?`${n[0]} to ${n.at(-1)}`:n[0]).join(" and ")}var Vi,Dt,Pe=w(()=>{"use\
 strict";jf();Ua();Vi=de[de.length-1]??de[0],Dt=Tr[Vi]});function z1(e){return typeof e!="object"||e===null||Array.isArray(e)}function j(e){return!z1(e)}var pe=w(()=>{"use strict"});function Vf(e,t,n){if(!j(e))return n().length;let{kind:r,spec:i}=e;return typeof r!="string"||!Ve.includes(r)||st(t,r)?n().length:Object.keys(e).length+(j(i)?Object.
keys(i).length:0)}function Ji(){let e=new Map(Te.map(f=>[f,0])),t=new Map(Te.map(f=>[f,0])),n=0,r=0,i=0,s=!0;function o(f,p){let m=!1;for(let g of p)f.fits(g)&&
(e.set(g,(e.get(g)??0)+1),m=!0);return m}function a(f){if(n++,s&&o(f,[Dt])){r++,i++;return}let p=s?Wf:Te;if(s=!1,o(f,p))r++;else if(r===0)for(let m of Te)t.set(
m,(t.get(m)??0)+f.issues(m))}function c(){return r===0?Gf(t,Math.min(...t.values())):Gf(e,Math.max(...e.values()))}function u(){let f=n===0?[Dt]:c(),p=de.filter(
h=>f.includes(_e(h))),m=p.at(-1)??de[0],g=e.get(_e(m))??0;return{release:m,reason:n===0?"no-manifests":r===0?"fewest-issues":g===r?"every-manifest":"most-manife\
sts",manifests:n,fitting:g,candidates:p}}return{add:a,recount:f=>{o(f,Wf)},decide:u,get isUnanimous(){return s},get unasked(){return i},get leading(){return s?Dt:
c().at(-1)??Dt}}}var Wf,Gf,Ga=w(()=>{"use strict";pe();Pe();Wf=Te.filter(e=>e!==Dt),Gf=(e,t)=>Te.filter(n=>e.get(n)===t)});var Va,Hf=w(()=>{"use strict";Va={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observab\
ilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[],since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"\
name",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","Clust\
erObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],since:"v0.15",until:"v1.0"},{pointer:"/spec/observabilityPlaneRef",to:[
"ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"},{kind:"ClusterObservabilityPlane",name:"de\
fault"}],since:"v1.1"}]},ClusterDataPlane:{scope:"Cluster",planeType:"data",otherScope:"DataPlane",since:"v0.14",references:[{pointer:"/spec/observabilityPlaneR\
ef",to:["ClusterObservabilityPlane"],form:"name",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],until:"v0.14"},{pointer:"/spec/observabilityPlane\
Ref",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],since:"v0.15"}]},BuildPlane:{scope:"Namespaced",
planeType:"build",otherScope:"ClusterBuildPlane",since:"v0.3",until:"v0.17",renamedTo:"WorkflowPlane",references:[{pointer:"/spec/observabilityPlaneRef",to:["Ob\
servabilityPlane"],form:"name",fallbacks:[],since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[
{kind:"ObservabilityPlane",name:"default"}],since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPl\
ane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],since:"v0.15"}]},ClusterBuildPlane:{scope:"Cluster",planeType:"build",otherScope:"Bui\
ldPlane",since:"v0.14",until:"v0.17",renamedTo:"ClusterWorkflowPlane",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"\
name",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"\
object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],since:"v0.15"}]},WorkflowPlane:{scope:"Namespaced",planeType:"workflow",otherScope:"Cluste\
rWorkflowPlane",since:"v1.0",references:[{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{
kind:"ObservabilityPlane",name:"default"}],until:"v1.0"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"obje\
ct",fallbacks:[{kind:"ObservabilityPlane",name:"default"},{kind:"ClusterObservabilityPlane",name:"default"}],since:"v1.1"}]},ClusterWorkflowPlane:{scope:"Cluste\
r",planeType:"workflow",otherScope:"WorkflowPlane",since:"v1.0",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",
fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}]}]},ObservabilityPlane:{scope:"Namespaced",planeType:"observability",otherScope:"ClusterObservabili\
tyPlane",since:"v0.8",references:[]},ClusterObservabilityPlane:{scope:"Cluster",planeType:"observability",otherScope:"ObservabilityPlane",since:"v0.14",references:[]},
Environment:{scope:"Namespaced",since:"v0.3",references:[{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[],until:"v0.13"},{pointer:"/spec/\
dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[{kind:"DataPlane",name:"default"}],since:"v0.14",until:"v0.14"},{pointer:"/spec/dataPlaneRef",to:["DataPla\
ne","ClusterDataPlane"],form:"object",fallbacks:[{kind:"DataPlane",name:"default"}],since:"v0.15",until:"v0.17"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","\
ClusterDataPlane"],form:"object",fallbacks:[{kind:"DataPlane",name:"default"},{kind:"ClusterDataPlane",name:"default"}],since:"v1.0"}]},Organization:{scope:"Clu\
ster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}}});function qn(e){return J1(e)?Va[e]:void 0}function J1(e){return Object.hasOwn(Va,e)}function Be(e){return qn(e)?.scope==="Cluster"}function bt(e){return qn(e)?.planeType}
function vt(e){return bt(e)!==void 0}function _n(e){return qn(e)?.otherScope}function un(e,t){return(qn(e)?.references??[]).filter(n=>Ft(n,t))}function zf(e){let t=Gi[e].
flatMap(n=>un(n,e));return[...new Map(t.map(n=>[`${n.pointer} ${n.form}`,n])).values()]}function Ft({since:e,until:t},n){return(!e||Wa(n,e))&&(!t||Wa(t,n))}var he=w(
()=>{"use strict";Hf();Ua();Pe()});function Jf(e){let t=e.charCodeAt(0)===65279?1:0,n,r=i=>{n??=Q1(e);let s=0,o=n.length-1;for(;s<o;){let c=s+o+1>>1;(n[c]??0)<=i?s=c:o=c-1}let a=i-(n[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,a-t):a,offset:i}};return(i,s)=>({start:r(Math.min(i,e.length)),end:r(Math.min(s,e.length))})}function Q1(e){let t=[0];for(let n of e.
matchAll(/\r\n|[\r\n]/g))t.push(n.index+n[0].length);return t}var Qf=w(()=>{"use strict"});var Ha,Xf,Zf=w(()=>{"use strict";Ha=200,Xf=`it is nested deeper than ${Ha} levels`});function rd(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return td(e,t);let n=[],r=t;for(;;){let o=Qi(ed,e,r);if(o===e.length)return n;
let a=Z1(e,r,o);if(!a)break;n.push(a),r=a.end}if(n.length<2)return[...n,...td(e,Qi(X1,e,r))];let i=Qi(ed,e,r);return[...n,{start:r,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"only JSON can follow several JSON values"}}]}function Qi(e,t,n){return e.lastIndex=n,n+(e.exec(t)?.[0].length??0)}function Z1(e,t,n){let r=eS(e,
n);if(!r)return;let{end:i,levels:s}=r;if(s>Ha)return{start:t,body:n,end:i,fault:{start:n,end:n+1,reason:Xf}};let o=!0;try{let a=JSON.parse(e.slice(n,i),(c,u)=>(typeof u==
"number"&&!Number.isFinite(u)&&(o=!1),u));if(o)return{start:t,body:n,end:i,json:{value:a}}}catch{return}return{start:t,body:n,end:i,fault:{start:n,end:n+1,reason:"\
a number in it is too large"}}}function eS(e,t){let n=0,r=0;for(let i=t;i<e.length;i++){let s=e[i];if(s==='"'){let o=nS(e,i);if(o===void 0)return;i=o-1}else s===
"{"||s==="["?r=Math.max(r,++n):s==="}"||s==="]"?n--:n===0&&(i=Qi(tS,e,i)-1);if(n<=0)return{end:i+1,levels:r}}}function nS(e,t){for(let n=t+1;n<e.length;n++){if(e[n]===
'"')return n+1;e[n]==="\\"&&n++}}function td(e,t){let n=[],r={start:t,body:t},i=o=>{o>r.body&&n.push({...r,end:o})},s=e.startsWith("---",t)?t:nd(e,t);for(;s!==-1;s=
nd(e,s)){let o=e.indexOf(`
`,s),a=o===-1?e.length:o+1,c=e.slice(s+3,a).trim();if(c!==""&&!c.startsWith("#")){if(r.fault)continue;i(s),r={start:s,body:s,fault:{start:s,end:s+3+c.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else s>r.body&&!rS(e.slice(r.body,s))&&(i(s),r={start:s,body:a})}return i(e.length),n}function nd(e,t){
let n=e.indexOf(`
---`,t);return n===-1?-1:n+1}function rS(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var ed,X1,tS,id=w(()=>{"use strict";Zf();ed=/[ \t\r\n]*/y,X1=/[^\S\n]*\n?/y;tS=/[-+.\w]*/y});function iS(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}function Dr(){if(sd)return Mt;sd=1;function e(o){return typeof o>
"u"||o===null}function t(o){return typeof o=="object"&&o!==null}function n(o){return Array.isArray(o)?o:e(o)?[]:[o]}function r(o,a){if(a){let c=Object.keys(a);for(let u=0,
f=c.length;u<f;u+=1){let p=c[u];o[p]=a[p]}}return o}function i(o,a){let c="";for(let u=0;u<a;u+=1)c+=o;return c}function s(o){return o===0&&Number.NEGATIVE_INFINITY===
1/o}return Mt.isNothing=e,Mt.isObject=t,Mt.toArray=n,Mt.repeat=i,Mt.isNegativeZero=s,Mt.extend=r,Mt}function Fr(){if(od)return za;od=1;function e(n,r){let i="",
s=n.reason||"(unknown reason)";return n.mark?(n.mark.name&&(i+='in "'+n.mark.name+'" '),i+="("+(n.mark.line+1)+":"+(n.mark.column+1)+")",!r&&n.mark.snippet&&(i+=
`

`+n.mark.snippet),s+" "+i):s}function t(n,r){Error.call(this),this.name="YAMLException",this.reason=n,this.mark=r,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(r){return this.name+": "+e(this,r)},za=t,za}function sS(){if(ad)return Ja;ad=1;let e=Dr();function t(i,s,o,a,c){let u="",f="",p=Math.floor(c/2)-
1;return a-s>p&&(u=" ... ",s=a-p+u.length),o-a>p&&(f=" ...",o=a+p-f.length),{str:u+i.slice(s,o).replace(/\t/g,"\u2192")+f,pos:a-s+u.length}}function n(i,s){return e.
repeat(" ",s-i.length)+i}function r(i,s){if(s=Object.create(s||null),!i.buffer)return null;s.maxLength||(s.maxLength=79),typeof s.indent!="number"&&(s.indent=1),
typeof s.linesBefore!="number"&&(s.linesBefore=3),typeof s.linesAfter!="number"&&(s.linesAfter=2);let o=/\r?\n|\r|\0/g,a=[0],c=[],u,f=-1;for(;u=o.exec(i.buffer);)
c.push(u.index),a.push(u.index+u[0].length),i.position<=u.index&&f<0&&(f=a.length-2);f<0&&(f=a.length-1);let p="",m=Math.min(i.line+s.linesAfter,c.length).toString().
length,g=s.maxLength-(s.indent+m+3);for(let h=1;h<=s.linesBefore&&!(f-h<0);h++){let y=t(i.buffer,a[f-h],c[f-h],i.position-(a[f]-a[f-h]),g);p=e.repeat(" ",s.indent)+
n((i.line-h+1).toString(),m)+" | "+y.str+`
`+p}let b=t(i.buffer,a[f],c[f],i.position,g);p+=e.repeat(" ",s.indent)+n((i.line+1).toString(),m)+" | "+b.str+`
`,p+=e.repeat("-",s.indent+m+3+b.pos)+`^
`;for(let h=1;h<=s.linesAfter&&!(f+h>=c.length);h++){let y=t(i.buffer,a[f+h],c[f+h],i.position-(a[f]-a[f+h]),g);p+=e.repeat(" ",s.indent)+n((i.line+h+1).toString(),
m)+" | "+y.str+`
`}return p.replace(/\n$/,"")}return Ja=r,Ja}function Ce(){if(ld)return Qa;ld=1;let e=Fr(),t=["kind","multi","resolve","construct","instanceOf","predicate","repr\
esent","representName","defaultStyle","styleAliases"],n=["scalar","sequence","mapping"];function r(s){let o={};return s!==null&&Object.keys(s).forEach(function(a){
s[a].forEach(function(c){o[String(c)]=a})}),o}function i(s,o){if(o=o||{},Object.keys(o).forEach(function(a){if(t.indexOf(a)===-1)throw new e('Unknown option "'+
a+'" is met in definition of "'+s+'" YAML type.')}),this.options=o,this.tag=s,this.kind=o.kind||null,this.resolve=o.resolve||function(){return!0},this.construct=
o.construct||function(a){return a},this.instanceOf=o.instanceOf||null,this.predicate=o.predicate||null,this.represent=o.represent||null,this.representName=o.representName||
null,this.defaultStyle=o.defaultStyle||null,this.multi=o.multi||!1,this.styleAliases=r(o.styleAliases||null),n.indexOf(this.kind)===-1)throw new e('Unknown kind\
 "'+this.kind+'" is specified for "'+s+'" YAML type.')}return Qa=i,Qa}function Nd(){if(cd)return Xa;cd=1;let e=Fr(),t=Ce();function n(s,o){let a=[];return s[o].
forEach(function(c){let u=a.length;a.forEach(function(f,p){f.tag===c.tag&&f.kind===c.kind&&f.multi===c.multi&&(u=p)}),a[u]=c}),a}function r(){let s={scalar:{},sequence:{},
mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function o(a){a.multi?(s.multi[a.kind].push(a),s.multi.fallback.push(a)):s[a.kind][a.
tag]=s.fallback[a.tag]=a}for(let a=0,c=arguments.length;a<c;a+=1)arguments[a].forEach(o);return s}function i(s){return this.extend(s)}return i.prototype.extend=
function(o){let a=[],c=[];if(o instanceof t)c.push(o);else if(Array.isArray(o))c=c.concat(o);else if(o&&(Array.isArray(o.implicit)||Array.isArray(o.explicit)))o.
implicit&&(a=a.concat(o.implicit)),o.explicit&&(c=c.concat(o.explicit));else throw new e("Schema.extend argument should be a Type, [ Type ], or a schema definit\
ion ({ implicit: [...], explicit: [...] })");a.forEach(function(f){if(!(f instanceof t))throw new e("Specified list of YAML types (or a single Type object) cont\
ains a non-Type object.");if(f.loadKind&&f.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a schema. Implicit resolving of s\
uch types is not supported.");if(f.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.")}),c.forEach(
function(f){if(!(f instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type object.")});let u=Object.create(i.prototype);
return u.implicit=(this.implicit||[]).concat(a),u.explicit=(this.explicit||[]).concat(c),u.compiledImplicit=n(u,"implicit"),u.compiledExplicit=n(u,"explicit"),u.
compiledTypeMap=r(u.compiledImplicit,u.compiledExplicit),u},Xa=i,Xa}function Id(){if(ud)return Za;ud=1;let e=Ce();return Za=new e("tag:yaml.org,2002:str",{kind:"\
scalar",construct:function(t){return t!==null?t:""}}),Za}function Ld(){if(fd)return el;fd=1;let e=Ce();return el=new e("tag:yaml.org,2002:seq",{kind:"sequence",
construct:function(t){return t!==null?t:[]}}),el}function Td(){if(dd)return tl;dd=1;let e=Ce();return tl=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){
return t!==null?t:{}}}),tl}function Dd(){if(pd)return nl;pd=1;let e=Nd();return nl=new e({explicit:[Id(),Ld(),Td()]}),nl}function Fd(){if(md)return rl;md=1;let e=Ce();
function t(i){if(i===null)return!0;let s=i.length;return s===1&&i==="~"||s===4&&(i==="null"||i==="Null"||i==="NULL")}function n(){return null}function r(i){return i===
null}return rl=new e("tag:yaml.org,2002:null",{kind:"scalar",resolve:t,construct:n,predicate:r,represent:{canonical:function(){return"~"},lowercase:function(){return"\
null"},uppercase:function(){return"NULL"},camelcase:function(){return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),rl}function Md(){if(hd)return il;
hd=1;let e=Ce();function t(i){if(i===null)return!1;let s=i.length;return s===4&&(i==="true"||i==="True"||i==="TRUE")||s===5&&(i==="false"||i==="False"||i==="FAL\
SE")}function n(i){return i==="true"||i==="True"||i==="TRUE"}function r(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return il=new e("tag:ya\
ml.org,2002:bool",{kind:"scalar",resolve:t,construct:n,predicate:r,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRU\
E":"FALSE"},camelcase:function(i){return i?"True":"False"}},defaultStyle:"lowercase"}),il}function $d(){if(gd)return sl;gd=1;let e=Dr(),t=Ce();function n(u){return u>=
48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}function r(u){return u>=48&&u<=55}function i(u){return u>=48&&u<=57}function s(u){if(u===null)return!1;let f=u.length,p=0,
m=!1;if(!f)return!1;let g=u[p];if((g==="-"||g==="+")&&(g=u[++p]),g==="0"){if(p+1===f)return!0;if(g=u[++p],g==="b"){for(p++;p<f;p++){if(g=u[p],g!=="0"&&g!=="1")return!1;
m=!0}return m&&isFinite(o(u))}if(g==="x"){for(p++;p<f;p++){if(!n(u.charCodeAt(p)))return!1;m=!0}return m&&isFinite(o(u))}if(g==="o"){for(p++;p<f;p++){if(!r(u.charCodeAt(
p)))return!1;m=!0}return m&&isFinite(o(u))}}for(;p<f;p++){if(!i(u.charCodeAt(p)))return!1;m=!0}return m?isFinite(o(u)):!1}function o(u){let f=u,p=1,m=f[0];if((m===
"-"||m==="+")&&(m==="-"&&(p=-1),f=f.slice(1),m=f[0]),f==="0")return 0;if(m==="0"){if(f[1]==="b")return p*parseInt(f.slice(2),2);if(f[1]==="x")return p*parseInt(
f.slice(2),16);if(f[1]==="o")return p*parseInt(f.slice(2),8)}return p*parseInt(f,10)}function a(u){return o(u)}function c(u){return Object.prototype.toString.call(
u)==="[object Number]"&&u%1===0&&!e.isNegativeZero(u)}return sl=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:a,predicate:c,represent:{binary:function(u){
return u>=0?"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){
return u.toString(10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",
styleAliases:{binary:[2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),sl}function qd(){if(yd)return ol;yd=1;let e=Dr(),t=Ce(),n=new RegExp(
"^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),r=new RegExp("^(?:[-+]?\\.(?:\
inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function i(u){return u===null||!n.test(u)?!1:isFinite(parseFloat(u,10))?!0:r.test(u)}function s(u){let f=u.toLowerCase(),p=f[0]===
"-"?-1:1;return"+-".indexOf(f[0])>=0&&(f=f.slice(1)),f===".inf"?p===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:f===".nan"?NaN:p*parseFloat(f,10)}let o=/^[-+]?[0-9]+e/;
function a(u,f){if(isNaN(u))switch(f){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(f){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(f){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let p=u.toString(10);return o.test(p)?p.replace(
"e",".e"):p}function c(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return ol=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:s,predicate:c,represent:a,defaultStyle:"lowercase"}),ol}function _d(){return bd||(bd=1,al=Dd().extend({implicit:[Fd(),Md(),$d(),
qd()]})),al}function Bd(){return vd||(vd=1,ll=_d()),ll}function jd(){if(wd)return cl;wd=1;let e=Ce(),t=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0\
-9])$"),n=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])\
([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function r(o){return o===null?!1:t.exec(o)!==null||n.exec(o)!==null}function i(o){let a=0,c=null,u=t.exec(o);if(u===null&&
(u=n.exec(o)),u===null)throw new Error("Date resolve error");let f=+u[1],p=+u[2]-1,m=+u[3];if(!u[4])return new Date(Date.UTC(f,p,m));let g=+u[4],b=+u[5],h=+u[6];
if(u[7]){for(a=u[7].slice(0,3);a.length<3;)a+="0";a=+a}if(u[9]){let P=+u[10],k=+(u[11]||0);c=(P*60+k)*6e4,u[9]==="-"&&(c=-c)}let y=new Date(Date.UTC(f,p,m,g,b,h,
a));return c&&y.setTime(y.getTime()-c),y}function s(o){return o.toISOString()}return cl=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:r,construct:i,
instanceOf:Date,represent:s}),cl}function Kd(){if(Sd)return ul;Sd=1;let e=Ce();function t(n){return n==="<<"||n===null}return ul=new e("tag:yaml.org,2002:merge",
{kind:"scalar",resolve:t}),ul}function Ud(){if(kd)return fl;kd=1;let e=Ce(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function n(o){if(o===null)return!1;let a=0,c=o.length,u=t;for(let f=0;f<c;f++){let p=u.indexOf(o.charAt(f));if(!(p>64)){if(p<0)return!1;a+=6}}return a%8===0}
function r(o){let a=o.replace(/[\r\n=]/g,""),c=a.length,u=t,f=0,p=[];for(let g=0;g<c;g++)g%4===0&&g&&(p.push(f>>16&255),p.push(f>>8&255),p.push(f&255)),f=f<<6|u.
indexOf(a.charAt(g));let m=c%4*6;return m===0?(p.push(f>>16&255),p.push(f>>8&255),p.push(f&255)):m===18?(p.push(f>>10&255),p.push(f>>2&255)):m===12&&p.push(f>>4&
255),new Uint8Array(p)}function i(o){let a="",c=0,u=o.length,f=t;for(let m=0;m<u;m++)m%3===0&&m&&(a+=f[c>>18&63],a+=f[c>>12&63],a+=f[c>>6&63],a+=f[c&63]),c=(c<<
8)+o[m];let p=u%3;return p===0?(a+=f[c>>18&63],a+=f[c>>12&63],a+=f[c>>6&63],a+=f[c&63]):p===2?(a+=f[c>>10&63],a+=f[c>>4&63],a+=f[c<<2&63],a+=f[64]):p===1&&(a+=f[c>>
2&63],a+=f[c<<4&63],a+=f[64],a+=f[64]),a}function s(o){return Object.prototype.toString.call(o)==="[object Uint8Array]"}return fl=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:n,construct:r,predicate:s,represent:i}),fl}function Yd(){if(Pd)return dl;Pd=1;let e=Ce(),t=Object.prototype.hasOwnProperty,n=Object.prototype.
toString;function r(s){if(s===null)return!0;let o={},a=s;for(let c=0,u=a.length;c<u;c+=1){let f=a[c],p=!1;if(n.call(f)!=="[object Object]")return!1;let m;for(m in f)
if(t.call(f,m))if(!p)p=!0;else return!1;if(!p||t.call(o,m))return!1;Object.defineProperty(o,m,{value:!0})}return!0}function i(s){return s!==null?s:[]}return dl=
new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:r,construct:i}),dl}function Wd(){if(Cd)return pl;Cd=1;let e=Ce(),t=Object.prototype.toString;function n(i){
if(i===null)return!0;let s=i,o=new Array(s.length);for(let a=0,c=s.length;a<c;a+=1){let u=s[a];if(t.call(u)!=="[object Object]")return!1;let f=Object.keys(u);if(f.
length!==1)return!1;o[a]=[f[0],u[f[0]]]}return!0}function r(i){if(i===null)return[];let s=i,o=new Array(s.length);for(let a=0,c=s.length;a<c;a+=1){let u=s[a],f=Object.
keys(u);o[a]=[f[0],u[f[0]]]}return o}return pl=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:n,construct:r}),pl}function Gd(){if(Od)return ml;Od=1;let e=Ce(),
t=Object.prototype.hasOwnProperty;function n(i){if(i===null)return!0;let s=i;for(let o in s)if(t.call(s,o)&&s[o]!==null)return!1;return!0}function r(i){return i!==
null?i:{}}return ml=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:n,construct:r}),ml}function yl(){return xd||(xd=1,hl=Bd().extend({implicit:[jd(),Kd()],
explicit:[Ud(),Yd(),Wd(),Gd()]})),hl}function oS(){if(Ad)return Xi;Ad=1;let e=Dr(),t=Fr(),n=sS(),r=yl(),i=Object.prototype.hasOwnProperty,s=1,o=2,a=3,c=4,u=1,f=2,
p=3,m=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,g=/[\x85\u2028\u2029]/,
b=/[,\[\]{}]/,h=/^(?:!|!!|![0-9A-Za-z-]+!)$/,y=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function P(l){return Object.prototype.toString.
call(l)}function k(l){return l===10||l===13}function L(l){return l===9||l===32}function T(l){return l===9||l===32||l===10||l===13}function F(l){return l===44||l===
91||l===93||l===123||l===125}function $(l){if(l>=48&&l<=57)return l-48;let v=l|32;return v>=97&&v<=102?v-97+10:-1}function z(l){return l===120?2:l===117?4:l===85?
8:0}function q(l){return l>=48&&l<=57?l-48:-1}function ee(l){switch(l){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"\
	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function $e(l){return l<=65535?String.fromCharCode(l):String.fromCharCode(
(l-65536>>10)+55296,(l-65536&1023)+56320)}function qe(l,v,A){v==="__proto__"?Object.defineProperty(l,v,{configurable:!0,enumerable:!0,writable:!0,value:A}):l[v]=
A}let te=new Array(256),xt=new Array(256);for(let l=0;l<256;l++)te[l]=ee(l)?1:0,xt[l]=ee(l);function ve(l,v){this.input=l,this.filename=v.filename||null,this.schema=
v.schema||r,this.onWarning=v.onWarning||null,this.legacy=v.legacy||!1,this.json=v.json||!1,this.listener=v.listener||null,this.maxDepth=typeof v.maxDepth=="numb\
er"?v.maxDepth:100,this.maxTotalMergeKeys=typeof v.maxTotalMergeKeys=="number"?v.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=l.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function xi(l,v){let A={name:l.filename,buffer:l.input.slice(0,-1),position:l.position,line:l.line,column:l.position-
l.lineStart};return A.snippet=n(A),new t(v,A)}function B(l,v){throw xi(l,v)}function Rn(l,v){l.onWarning&&l.onWarning.call(null,xi(l,v))}function ht(l,v,A){let R=l.
anchorMapTransactions;if(R.length!==0){let O=R[R.length-1];i.call(O,v)||(O[v]={existed:i.call(l.anchorMap,v),value:l.anchorMap[v]})}l.anchorMap[v]=A}function ra(l){
l.anchorMapTransactions.push(Object.create(null))}function sn(l){let v=l.anchorMapTransactions.pop(),A=l.anchorMapTransactions;if(A.length===0)return;let R=A[A.
length-1],O=Object.keys(v);for(let d=0,S=O.length;d<S;d+=1){let C=O[d];i.call(R,C)||(R[C]=v[C])}}function ia(l){let v=l.anchorMapTransactions.pop(),A=Object.keys(
v);for(let R=A.length-1;R>=0;R-=1){let O=v[A[R]];O.existed?l.anchorMap[A[R]]=O.value:delete l.anchorMap[A[R]]}}function Sr(l){return{position:l.position,line:l.
line,lineStart:l.lineStart,lineIndent:l.lineIndent,firstTabInLine:l.firstTabInLine,tag:l.tag,anchor:l.anchor,kind:l.kind,result:l.result}}function En(l,v){l.position=
v.position,l.line=v.line,l.lineStart=v.lineStart,l.lineIndent=v.lineIndent,l.firstTabInLine=v.firstTabInLine,l.tag=v.tag,l.anchor=v.anchor,l.kind=v.kind,l.result=
v.result}let Ai={YAML:function(v,A,R){v.version!==null&&B(v,"duplication of %YAML directive"),R.length!==1&&B(v,"YAML directive accepts exactly one argument");let O=/^([0-9]+)\.([0-9]+)$/.
exec(R[0]);O===null&&B(v,"ill-formed argument of the YAML directive");let d=parseInt(O[1],10),S=parseInt(O[2],10);d!==1&&B(v,"unacceptable YAML version of the d\
ocument"),v.version=R[0],v.checkLineBreaks=S<2,S!==1&&S!==2&&Rn(v,"unsupported YAML version of the document")},TAG:function(v,A,R){let O;R.length!==2&&B(v,"TAG \
directive accepts exactly two arguments");let d=R[0];O=R[1],h.test(d)||B(v,"ill-formed tag handle (first argument) of the TAG directive"),i.call(v.tagMap,d)&&B(
v,'there is a previously declared suffix for "'+d+'" tag handle'),y.test(O)||B(v,"ill-formed tag prefix (second argument) of the TAG directive");try{O=decodeURIComponent(
O)}catch{B(v,"tag prefix is malformed: "+O)}v.tagMap[d]=O}};function Ie(l,v,A,R){if(v<A){let O=l.input.slice(v,A);if(R)for(let d=0,S=O.length;d<S;d+=1){let C=O.
charCodeAt(d);C===9||C>=32&&C<=1114111||B(l,"expected valid JSON character")}else m.test(O)&&B(l,"the stream contains non-printable characters");l.result+=O}}function At(l){
l.totalMergeKeys++,l.maxTotalMergeKeys!==-1&&l.totalMergeKeys>l.maxTotalMergeKeys&&B(l,"merge keys exceeded maxTotalMergeKeys ("+l.maxTotalMergeKeys+")")}function kr(l,v,A,R){
e.isObject(A)||B(l,"cannot merge mappings; the provided source object is unacceptable"),At(l);let O=Object.keys(A);for(let d=0,S=O.length;d<S;d+=1){let C=O[d];At(
l),i.call(v,C)||(qe(v,C,A[C]),R[C]=!0)}}function gt(l,v,A,R,O,d,S,C,E){if(Array.isArray(O)){O=Array.prototype.slice.call(O);for(let N=0,I=O.length;N<I;N+=1)Array.
isArray(O[N])&&B(l,"nested arrays are not supported inside keys"),typeof O=="object"&&P(O[N])==="[object Object]"&&(O[N]="[object Object]")}if(typeof O=="object"&&
P(O)==="[object Object]"&&(O="[object Object]"),O=String(O),v===null&&(v={}),R==="tag:yaml.org,2002:merge")if(Array.isArray(d)){d.length>100&&B(l,"abnormal merg\
e sequence size");for(let N=0,I=d.length;N<I;N+=1)kr(l,v,d[N],A)}else kr(l,v,d,A);else!l.json&&!i.call(A,O)&&i.call(v,O)&&(l.line=S||l.line,l.lineStart=C||l.lineStart,
l.position=E||l.position,B(l,"duplicated mapping key")),qe(v,O,d),delete A[O];return v}function Pr(l){let v=l.input.charCodeAt(l.position);v===10?l.position++:v===
13?(l.position++,l.input.charCodeAt(l.position)===10&&l.position++):B(l,"a line break is expected"),l.line+=1,l.lineStart=l.position,l.firstTabInLine=-1}function ae(l,v,A){
let R=0,O=l.input.charCodeAt(l.position);for(;O!==0;){for(;L(O);)O===9&&l.firstTabInLine===-1&&(l.firstTabInLine=l.position),O=l.input.charCodeAt(++l.position);
if(v&&O===35)do O=l.input.charCodeAt(++l.position);while(O!==10&&O!==13&&O!==0);if(k(O))for(Pr(l),O=l.input.charCodeAt(l.position),R++,l.lineIndent=0;O===32;)l.
lineIndent++,O=l.input.charCodeAt(++l.position);else break}return A!==-1&&R!==0&&l.lineIndent<A&&Rn(l,"deficient indentation"),R}function nt(l){let v=l.position,
A=l.input.charCodeAt(v);return!!((A===45||A===46)&&A===l.input.charCodeAt(v+1)&&A===l.input.charCodeAt(v+2)&&(v+=3,A=l.input.charCodeAt(v),A===0||T(A)))}function Nn(l,v){
v===1?l.result+=" ":v>1&&(l.result+=e.repeat(`
`,v-1))}function Ri(l,v,A){let R,O,d,S,C,E,N=l.kind,I=l.result,x=l.input.charCodeAt(l.position);if(T(x)||F(x)||x===35||x===38||x===42||x===33||x===124||x===62||
x===39||x===34||x===37||x===64||x===96)return!1;if(x===63||x===45){let D=l.input.charCodeAt(l.position+1);if(T(D)||A&&F(D))return!1}for(l.kind="scalar",l.result=
"",R=O=l.position,d=!1;x!==0;){if(x===58){let D=l.input.charCodeAt(l.position+1);if(T(D)||A&&F(D))break}else if(x===35){let D=l.input.charCodeAt(l.position-1);if(T(
D))break}else{if(l.position===l.lineStart&&nt(l)||A&&F(x))break;if(k(x))if(S=l.line,C=l.lineStart,E=l.lineIndent,ae(l,!1,-1),l.lineIndent>=v){d=!0,x=l.input.charCodeAt(
l.position);continue}else{l.position=O,l.line=S,l.lineStart=C,l.lineIndent=E;break}}d&&(Ie(l,R,O,!1),Nn(l,l.line-S),R=O=l.position,d=!1),L(x)||(O=l.position+1),
x=l.input.charCodeAt(++l.position)}return Ie(l,R,O,!1),l.result?!0:(l.kind=N,l.result=I,!1)}function Cr(l,v){let A,R,O=l.input.charCodeAt(l.position);if(O!==39)
return!1;for(l.kind="scalar",l.result="",l.position++,A=R=l.position;(O=l.input.charCodeAt(l.position))!==0;)if(O===39)if(Ie(l,A,l.position,!0),O=l.input.charCodeAt(
++l.position),O===39)A=l.position,l.position++,R=l.position;else return!0;else k(O)?(Ie(l,A,R,!0),Nn(l,ae(l,!1,v)),A=R=l.position):l.position===l.lineStart&&nt(
l)?B(l,"unexpected end of the document within a single quoted scalar"):(l.position++,L(O)||(R=l.position));B(l,"unexpected end of the stream within a single quo\
ted scalar")}function Ei(l,v){let A,R,O,d=l.input.charCodeAt(l.position);if(d!==34)return!1;for(l.kind="scalar",l.result="",l.position++,A=R=l.position;(d=l.input.
charCodeAt(l.position))!==0;){if(d===34)return Ie(l,A,l.position,!0),l.position++,!0;if(d===92){if(Ie(l,A,l.position,!0),d=l.input.charCodeAt(++l.position),k(d))
ae(l,!1,v);else if(d<256&&te[d])l.result+=xt[d],l.position++;else if((O=z(d))>0){let S=O,C=0;for(;S>0;S--)d=l.input.charCodeAt(++l.position),(O=$(d))>=0?C=(C<<4)+
O:B(l,"expected hexadecimal character");l.result+=$e(C),l.position++}else B(l,"unknown escape sequence");A=R=l.position}else k(d)?(Ie(l,A,R,!0),Nn(l,ae(l,!1,v)),
A=R=l.position):l.position===l.lineStart&&nt(l)?B(l,"unexpected end of the document within a double quoted scalar"):(l.position++,L(d)||(R=l.position))}B(l,"une\
xpected end of the stream within a double quoted scalar")}function Ni(l,v){let A=!0,R,O,d,S=l.tag,C,E=l.anchor,N,I,x,D,_=Object.create(null),K,U,Y,G=l.input.charCodeAt(
l.position);if(G===91)N=93,D=!1,C=[];else if(G===123)N=125,D=!0,C={};else return!1;for(l.anchor!==null&&ht(l,l.anchor,C),G=l.input.charCodeAt(++l.position);G!==
0;){if(ae(l,!0,v),G=l.input.charCodeAt(l.position),G===N)return l.position++,l.tag=S,l.anchor=E,l.kind=D?"mapping":"sequence",l.result=C,!0;if(A?G===44&&B(l,"ex\
pected the node content, but found ','"):B(l,"missed comma between flow collection entries"),U=K=Y=null,I=x=!1,G===63){let Nt=l.input.charCodeAt(l.position+1);T(
Nt)&&(I=x=!0,l.position++,ae(l,!0,v))}R=l.line,O=l.lineStart,d=l.position,Et(l,v,s,!1,!0),U=l.tag,K=l.result,ae(l,!0,v),G=l.input.charCodeAt(l.position),(x||l.line===
R)&&G===58&&(I=!0,G=l.input.charCodeAt(++l.position),ae(l,!0,v),Et(l,v,s,!1,!0),Y=l.result),D?gt(l,C,_,U,K,Y,R,O,d):I?C.push(gt(l,null,_,U,K,Y,R,O,d)):C.push(K),
ae(l,!0,v),G=l.input.charCodeAt(l.position),G===44?(A=!0,G=l.input.charCodeAt(++l.position)):A=!1}B(l,"unexpected end of the stream within a flow collection")}function Rt(l,v){
let A,R=u,O=!1,d=!1,S=v,C=0,E=!1,N,I=l.input.charCodeAt(l.position);if(I===124)A=!1;else if(I===62)A=!0;else return!1;for(l.kind="scalar",l.result="";I!==0;)if(I=
l.input.charCodeAt(++l.position),I===43||I===45)u===R?R=I===43?p:f:B(l,"repeat of a chomping mode identifier");else if((N=q(I))>=0)N===0?B(l,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):d?B(l,"repeat of an indentation width identifier"):(S=v+N-1,d=!0);else break;if(L(I)){do I=l.input.
charCodeAt(++l.position);while(L(I));if(I===35)do I=l.input.charCodeAt(++l.position);while(!k(I)&&I!==0)}for(;I!==0;){for(Pr(l),l.lineIndent=0,I=l.input.charCodeAt(
l.position);(!d||l.lineIndent<S)&&I===32;)l.lineIndent++,I=l.input.charCodeAt(++l.position);if(!d&&l.lineIndent>S&&(S=l.lineIndent),k(I)){C++;continue}if(!d&&S===
0&&B(l,"missing indentation for block scalar"),l.lineIndent<S){R===p?l.result+=e.repeat(`
`,O?1+C:C):R===u&&O&&(l.result+=`
`);break}A?L(I)?(E=!0,l.result+=e.repeat(`
`,O?1+C:C)):E?(E=!1,l.result+=e.repeat(`
`,C+1)):C===0?O&&(l.result+=" "):l.result+=e.repeat(`
`,C):l.result+=e.repeat(`
`,O?1+C:C),O=!0,d=!0,C=0;let x=l.position;for(;!k(I)&&I!==0;)I=l.input.charCodeAt(++l.position);Ie(l,x,l.position,!1)}return!0}function Ii(l,v){let A=l.tag,R=l.
anchor,O=[],d=!1;if(l.firstTabInLine!==-1)return!1;l.anchor!==null&&ht(l,l.anchor,O);let S=l.input.charCodeAt(l.position);for(;S!==0&&(l.firstTabInLine!==-1&&(l.
position=l.firstTabInLine,B(l,"tab characters must not be used in indentation")),S===45);){let C=l.input.charCodeAt(l.position+1);if(!T(C))break;if(d=!0,l.position++,
ae(l,!0,-1)&&l.lineIndent<=v){O.push(null),S=l.input.charCodeAt(l.position);continue}let E=l.line;if(Et(l,v,a,!1,!0),O.push(l.result),ae(l,!0,-1),S=l.input.charCodeAt(
l.position),(l.line===E||l.lineIndent>v)&&S!==0)B(l,"bad indentation of a sequence entry");else if(l.lineIndent<v)break}return d?(l.tag=A,l.anchor=R,l.kind="seq\
uence",l.result=O,!0):!1}function Li(l,v,A){let R,O,d,S,C=l.tag,E=l.anchor,N={},I=Object.create(null),x=null,D=null,_=null,K=!1,U=!1;if(l.firstTabInLine!==-1)return!1;
l.anchor!==null&&ht(l,l.anchor,N);let Y=l.input.charCodeAt(l.position);for(;Y!==0;){!K&&l.firstTabInLine!==-1&&(l.position=l.firstTabInLine,B(l,"tab characters \
must not be used in indentation"));let G=l.input.charCodeAt(l.position+1),Nt=l.line;if((Y===63||Y===58)&&T(G))Y===63?(K&&(gt(l,N,I,x,D,null,O,d,S),x=D=_=null),U=
!0,K=!0,R=!0):K?(K=!1,R=!0):B(l,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),l.position+=1,Y=G;else{if(O=
l.line,d=l.lineStart,S=l.position,!Et(l,A,o,!1,!0))break;if(l.line===Nt){for(Y=l.input.charCodeAt(l.position);L(Y);)Y=l.input.charCodeAt(++l.position);if(Y===58)
Y=l.input.charCodeAt(++l.position),T(Y)||B(l,"a whitespace character is expected after the key-value separator within a block mapping"),K&&(gt(l,N,I,x,D,null,O,
d,S),x=D=_=null),U=!0,K=!1,R=!1,x=l.tag,D=l.result;else if(U)B(l,"can not read an implicit mapping pair; a colon is missed");else return l.tag=C,l.anchor=E,!0}else if(U)
B(l,"can not read a block mapping entry; a multiline key may not be an implicit key");else return l.tag=C,l.anchor=E,!0}if((l.line===Nt||l.lineIndent>v)&&(K&&(O=
l.line,d=l.lineStart,S=l.position),Et(l,v,c,!0,R)&&(K?D=l.result:_=l.result),K||(gt(l,N,I,x,D,_,O,d,S),x=D=_=null),ae(l,!0,-1),Y=l.input.charCodeAt(l.position)),
(l.line===Nt||l.lineIndent>v)&&Y!==0)B(l,"bad indentation of a mapping entry");else if(l.lineIndent<v)break}return K&&gt(l,N,I,x,D,null,O,d,S),U&&(l.tag=C,l.anchor=
E,l.kind="mapping",l.result=N),U}function Ti(l){let v=!1,A=!1,R,O,d=l.input.charCodeAt(l.position);if(d!==33)return!1;l.tag!==null&&B(l,"duplication of a tag pr\
operty"),d=l.input.charCodeAt(++l.position),d===60?(v=!0,d=l.input.charCodeAt(++l.position)):d===33?(A=!0,R="!!",d=l.input.charCodeAt(++l.position)):R="!";let S=l.
position;if(v){do d=l.input.charCodeAt(++l.position);while(d!==0&&d!==62);l.position<l.length?(O=l.input.slice(S,l.position),d=l.input.charCodeAt(++l.position)):
B(l,"unexpected end of the stream within a verbatim tag")}else{for(;d!==0&&!T(d);)d===33&&(A?B(l,"tag suffix cannot contain exclamation marks"):(R=l.input.slice(
S-1,l.position+1),h.test(R)||B(l,"named tag handle cannot contain such characters"),A=!0,S=l.position+1)),d=l.input.charCodeAt(++l.position);O=l.input.slice(S,l.
position),b.test(O)&&B(l,"tag suffix cannot contain flow indicator characters")}O&&!y.test(O)&&B(l,"tag name cannot contain such characters: "+O);try{O=decodeURIComponent(
O)}catch{B(l,"tag name is malformed: "+O)}return v?l.tag=O:i.call(l.tagMap,R)?l.tag=l.tagMap[R]+O:R==="!"?l.tag="!"+O:R==="!!"?l.tag="tag:yaml.org,2002:"+O:B(l,
'undeclared tag handle "'+R+'"'),!0}function Di(l){let v=l.input.charCodeAt(l.position);if(v!==38)return!1;l.anchor!==null&&B(l,"duplication of an anchor proper\
ty"),v=l.input.charCodeAt(++l.position);let A=l.position;for(;v!==0&&!T(v)&&!F(v);)v=l.input.charCodeAt(++l.position);return l.position===A&&B(l,"name of an anc\
hor node must contain at least one character"),l.anchor=l.input.slice(A,l.position),!0}function sa(l){let v=l.input.charCodeAt(l.position);if(v!==42)return!1;v=
l.input.charCodeAt(++l.position);let A=l.position;for(;v!==0&&!T(v)&&!F(v);)v=l.input.charCodeAt(++l.position);l.position===A&&B(l,"name of an alias node must c\
ontain at least one character");let R=l.input.slice(A,l.position);return i.call(l.anchorMap,R)||B(l,'unidentified alias "'+R+'"'),l.result=l.anchorMap[R],ae(l,!0,
-1),!0}function Fi(l,v,A,R){let O=Sr(l);return ra(l),En(l,v),l.tag=null,l.anchor=null,l.kind=null,l.result=null,Li(l,A,R)&&l.kind==="mapping"?(sn(l),!0):(ia(l),
En(l,O),!1)}function Et(l,v,A,R,O){let d,S,C=1,E=!1,N=!1,I=null,x,D,_;l.depth>=l.maxDepth&&B(l,"nesting exceeded maxDepth ("+l.maxDepth+")"),l.depth+=1,l.listener!==
null&&l.listener("open",l),l.tag=null,l.anchor=null,l.kind=null,l.result=null;let K=d=S=c===A||a===A;if(R&&ae(l,!0,-1)&&(E=!0,l.lineIndent>v?C=1:l.lineIndent===
v?C=0:l.lineIndent<v&&(C=-1)),C===1)for(;;){let U=l.input.charCodeAt(l.position),Y=Sr(l);if(E&&(U===33&&l.tag!==null||U===38&&l.anchor!==null)||!Ti(l)&&!Di(l))break;
I===null&&(I=Y),ae(l,!0,-1)?(E=!0,S=K,l.lineIndent>v?C=1:l.lineIndent===v?C=0:l.lineIndent<v&&(C=-1)):S=!1}if(S&&(S=E||O),C===1||c===A)if(s===A||o===A?D=v:D=v+1,
_=l.position-l.lineStart,C===1)if(S&&(Ii(l,_)||Li(l,_,D))||Ni(l,D))N=!0;else{let U=l.input.charCodeAt(l.position);I!==null&&K&&!S&&U!==124&&U!==62&&Fi(l,I,I.position-
I.lineStart,D)||d&&Rt(l,D)||Cr(l,D)||Ei(l,D)?N=!0:sa(l)?(N=!0,(l.tag!==null||l.anchor!==null)&&B(l,"alias node should not have any properties")):Ri(l,D,s===A)&&
(N=!0,l.tag===null&&(l.tag="?")),l.anchor!==null&&ht(l,l.anchor,l.result)}else C===0&&(N=S&&Ii(l,_));if(l.tag===null)l.anchor!==null&&ht(l,l.anchor,l.result);else if(l.
tag==="?"){l.result!==null&&l.kind!=="scalar"&&B(l,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+l.kind+'"');for(let U=0,Y=l.implicitTypes.
length;U<Y;U+=1)if(x=l.implicitTypes[U],x.resolve(l.result)){l.result=x.construct(l.result),l.tag=x.tag,l.anchor!==null&&ht(l,l.anchor,l.result);break}}else if(l.
tag!=="!"){if(i.call(l.typeMap[l.kind||"fallback"],l.tag))x=l.typeMap[l.kind||"fallback"][l.tag];else{x=null;let U=l.typeMap.multi[l.kind||"fallback"];for(let Y=0,
G=U.length;Y<G;Y+=1)if(l.tag.slice(0,U[Y].tag.length)===U[Y].tag){x=U[Y];break}}x||B(l,"unknown tag !<"+l.tag+">"),l.result!==null&&x.kind!==l.kind&&B(l,"unacce\
ptable node kind for !<"+l.tag+'> tag; it should be "'+x.kind+'", not "'+l.kind+'"'),x.resolve(l.result,l.tag)?(l.result=x.construct(l.result,l.tag),l.anchor!==
null&&ht(l,l.anchor,l.result)):B(l,"cannot resolve a node with !<"+l.tag+"> explicit tag")}return l.listener!==null&&l.listener("close",l),l.depth-=1,l.tag!==null||
l.anchor!==null||N}function oa(l){let v=l.position,A=!1,R;for(l.version=null,l.checkLineBreaks=l.legacy,l.tagMap=Object.create(null),l.anchorMap=Object.create(null);(R=
l.input.charCodeAt(l.position))!==0&&(ae(l,!0,-1),R=l.input.charCodeAt(l.position),!(l.lineIndent>0||R!==37));){A=!0,R=l.input.charCodeAt(++l.position);let O=l.
position;for(;R!==0&&!T(R);)R=l.input.charCodeAt(++l.position);let d=l.input.slice(O,l.position),S=[];for(d.length<1&&B(l,"directive name must not be less than \
one character in length");R!==0;){for(;L(R);)R=l.input.charCodeAt(++l.position);if(R===35){do R=l.input.charCodeAt(++l.position);while(R!==0&&!k(R));break}if(k(
R))break;for(O=l.position;R!==0&&!T(R);)R=l.input.charCodeAt(++l.position);S.push(l.input.slice(O,l.position))}R!==0&&Pr(l),i.call(Ai,d)?Ai[d](l,d,S):Rn(l,'unkn\
own document directive "'+d+'"')}if(ae(l,!0,-1),l.lineIndent===0&&l.input.charCodeAt(l.position)===45&&l.input.charCodeAt(l.position+1)===45&&l.input.charCodeAt(
l.position+2)===45?(l.position+=3,ae(l,!0,-1)):A&&B(l,"directives end mark is expected"),Et(l,l.lineIndent-1,c,!1,!0),ae(l,!0,-1),l.checkLineBreaks&&g.test(l.input.
slice(v,l.position))&&Rn(l,"non-ASCII line breaks are interpreted as content"),l.documents.push(l.result),l.position===l.lineStart&&nt(l)){l.input.charCodeAt(l.
position)===46&&(l.position+=3,ae(l,!0,-1));return}l.position<l.length-1&&B(l,"end of the stream or a document separator is expected")}function Or(l,v){l=String(
l),v=v||{},l.length!==0&&(l.charCodeAt(l.length-1)!==10&&l.charCodeAt(l.length-1)!==13&&(l+=`
`),l.charCodeAt(0)===65279&&(l=l.slice(1)));let A=new ve(l,v),R=l.indexOf("\0");for(R!==-1&&(A.position=R,B(A,"null byte is not allowed in input")),A.input+="\0";A.
input.charCodeAt(A.position)===32;)A.lineIndent+=1,A.position+=1;for(;A.position<A.length-1;)oa(A);return A.documents}function aa(l,v,A){v!==null&&typeof v=="ob\
ject"&&typeof A>"u"&&(A=v,v=null);let R=Or(l,A);if(typeof v!="function")return R;for(let O=0,d=R.length;O<d;O+=1)v(R[O])}function la(l,v){let A=Or(l,v);if(A.length!==
0){if(A.length===1)return A[0];throw new t("expected a single document in the stream, but found more")}}return Xi.loadAll=aa,Xi.load=la,Xi}function aS(){if(Rd)return gl;
Rd=1;let e=Dr(),t=Fr(),n=yl(),r=Object.prototype.toString,i=Object.prototype.hasOwnProperty,s=65279,o=9,a=10,c=13,u=32,f=33,p=34,m=35,g=37,b=38,h=39,y=42,P=44,k=45,
L=58,T=61,F=62,$=63,z=64,q=91,ee=93,$e=96,qe=123,te=124,xt=125,ve={};ve[0]="\\0",ve[7]="\\a",ve[8]="\\b",ve[9]="\\t",ve[10]="\\n",ve[11]="\\v",ve[12]="\\f",ve[13]=
"\\r",ve[27]="\\e",ve[34]='\\"',ve[92]="\\\\",ve[133]="\\N",ve[160]="\\_",ve[8232]="\\L",ve[8233]="\\P";let xi=["y","Y","yes","Yes","YES","on","On","ON","n","N",
"no","No","NO","off","Off","OFF"],B=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Rn(d,S){if(S===null)return{};let C={},E=Object.keys(S);for(let N=0,I=E.
length;N<I;N+=1){let x=E[N],D=String(S[x]);x.slice(0,2)==="!!"&&(x="tag:yaml.org,2002:"+x.slice(2));let _=d.compiledTypeMap.fallback[x];_&&i.call(_.styleAliases,
D)&&(D=_.styleAliases[D]),C[x]=D}return C}function ht(d){let S,C,E=d.toString(16).toUpperCase();if(d<=255)S="x",C=2;else if(d<=65535)S="u",C=4;else if(d<=4294967295)
S="U",C=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+S+e.repeat("0",C-E.length)+E}let ra=1,sn=2;function ia(d){
this.schema=d.schema||n,this.indent=Math.max(1,d.indent||2),this.noArrayIndent=d.noArrayIndent||!1,this.skipInvalid=d.skipInvalid||!1,this.flowLevel=e.isNothing(
d.flowLevel)?-1:d.flowLevel,this.styleMap=Rn(this.schema,d.styles||null),this.sortKeys=d.sortKeys||!1,this.lineWidth=d.lineWidth||80,this.noRefs=d.noRefs||!1,this.
noCompatMode=d.noCompatMode||!1,this.condenseFlow=d.condenseFlow||!1,this.quotingType=d.quotingType==='"'?sn:ra,this.forceQuotes=d.forceQuotes||!1,this.replacer=
typeof d.replacer=="function"?d.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function Sr(d,S){let C=e.repeat(" ",S),E=0,N="",I=d.length;for(;E<I;){let x,D=d.indexOf(`
`,E);D===-1?(x=d.slice(E),E=I):(x=d.slice(E,D+1),E=D+1),x.length&&x!==`
`&&(N+=C),N+=x}return N}function En(d,S){return`
`+e.repeat(" ",d.indent*S)}function Ai(d,S){for(let C=0,E=d.implicitTypes.length;C<E;C+=1)if(d.implicitTypes[C].resolve(S))return!0;return!1}function Ie(d){return d===
u||d===o}function At(d){return d>=32&&d<=126||d>=161&&d<=55295&&d!==8232&&d!==8233||d>=57344&&d<=65533&&d!==s||d>=65536&&d<=1114111}function kr(d){return At(d)&&
d!==s&&d!==c&&d!==a}function gt(d,S,C){let E=kr(d),N=E&&!Ie(d);return(C?E:E&&d!==P&&d!==q&&d!==ee&&d!==qe&&d!==xt)&&d!==m&&!(S===L&&!N)||kr(S)&&!Ie(S)&&d===m||S===
L&&N}function Pr(d){return At(d)&&d!==s&&!Ie(d)&&d!==k&&d!==$&&d!==L&&d!==P&&d!==q&&d!==ee&&d!==qe&&d!==xt&&d!==m&&d!==b&&d!==y&&d!==f&&d!==te&&d!==T&&d!==F&&d!==
h&&d!==p&&d!==g&&d!==z&&d!==$e}function ae(d){return!Ie(d)&&d!==L}function nt(d,S){let C=d.charCodeAt(S),E;return C>=55296&&C<=56319&&S+1<d.length&&(E=d.charCodeAt(
S+1),E>=56320&&E<=57343)?(C-55296)*1024+E-56320+65536:C}function Nn(d){return/^\n* /.test(d)}let Ri=1,Cr=2,Ei=3,Ni=4,Rt=5;function Ii(d,S,C,E,N,I,x,D){let _,K=0,
U=null,Y=!1,G=!1,Nt=E!==-1,xr=-1,Ar=Pr(nt(d,0))&&ae(nt(d,d.length-1));if(S||x)for(_=0;_<d.length;K>=65536?_+=2:_++){if(K=nt(d,_),!At(K))return Rt;Ar=Ar&&gt(K,U,
D),U=K}else{for(_=0;_<d.length;K>=65536?_+=2:_++){if(K=nt(d,_),K===a)Y=!0,Nt&&(G=G||_-xr-1>E&&d[xr+1]!==" ",xr=_);else if(!At(K))return Rt;Ar=Ar&&gt(K,U,D),U=K}
G=G||Nt&&_-xr-1>E&&d[xr+1]!==" "}return!Y&&!G?Ar&&!x&&!N(d)?Ri:I===sn?Rt:Cr:C>9&&Nn(d)?Rt:x?I===sn?Rt:Cr:G?Ni:Ei}function Li(d,S,C,E,N){d.dump=(function(){if(S.
length===0)return d.quotingType===sn?'""':"''";if(!d.noCompatMode&&(xi.indexOf(S)!==-1||B.test(S)))return d.quotingType===sn?'"'+S+'"':"'"+S+"'";let I=d.indent*
Math.max(1,C),x=d.lineWidth===-1?-1:Math.max(Math.min(d.lineWidth,40),d.lineWidth-I),D=E||d.flowLevel>-1&&C>=d.flowLevel;function _(K){return Ai(d,K)}switch(Ii(
S,D,d.indent,x,_,d.quotingType,d.forceQuotes&&!E,N)){case Ri:return S;case Cr:return"'"+S.replace(/'/g,"''")+"'";case Ei:return"|"+Ti(S,d.indent)+Di(Sr(S,I));case Ni:
return">"+Ti(S,d.indent)+Di(Sr(sa(S,x),I));case Rt:return'"'+Et(S)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function Ti(d,S){let C=Nn(
d)?String(S):"",E=d[d.length-1]===`
`,I=E&&(d[d.length-2]===`
`||d===`
`)?"+":E?"":"-";return C+I+`
`}function Di(d){return d[d.length-1]===`
`?d.slice(0,-1):d}function sa(d,S){let C=/(\n+)([^\n]*)/g,E=(function(){let D=d.indexOf(`
`);return D=D!==-1?D:d.length,C.lastIndex=D,Fi(d.slice(0,D),S)})(),N=d[0]===`
`||d[0]===" ",I,x;for(;x=C.exec(d);){let D=x[1],_=x[2];I=_[0]===" ",E+=D+(!N&&!I&&_!==""?`
`:"")+Fi(_,S),N=I}return E}function Fi(d,S){if(d===""||d[0]===" ")return d;let C=/ [^ ]/g,E,N=0,I,x=0,D=0,_="";for(;E=C.exec(d);)D=E.index,D-N>S&&(I=x>N?x:D,_+=
`
`+d.slice(N,I),N=I+1),x=D;return _+=`
`,d.length-N>S&&x>N?_+=d.slice(N,x)+`
`+d.slice(x+1):_+=d.slice(N),_.slice(1)}function Et(d){let S="",C=0;for(let E=0;E<d.length;C>=65536?E+=2:E++){C=nt(d,E);let N=ve[C];!N&&At(C)?(S+=d[E],C>=65536&&
(S+=d[E+1])):S+=N||ht(C)}return S}function oa(d,S,C){let E="",N=d.tag;for(let I=0,x=C.length;I<x;I+=1){let D=C[I];d.replacer&&(D=d.replacer.call(C,String(I),D)),
(v(d,S,D,!1,!1)||typeof D>"u"&&v(d,S,null,!1,!1))&&(E!==""&&(E+=","+(d.condenseFlow?"":" ")),E+=d.dump)}d.tag=N,d.dump="["+E+"]"}function Or(d,S,C,E){let N="",I=d.
tag;for(let x=0,D=C.length;x<D;x+=1){let _=C[x];d.replacer&&(_=d.replacer.call(C,String(x),_)),(v(d,S+1,_,!0,!0,!1,!0)||typeof _>"u"&&v(d,S+1,null,!0,!0,!1,!0))&&
((!E||N!=="")&&(N+=En(d,S)),d.dump&&a===d.dump.charCodeAt(0)?N+="-":N+="- ",N+=d.dump)}d.tag=I,d.dump=N||"[]"}function aa(d,S,C){let E="",N=d.tag,I=Object.keys(
C);for(let x=0,D=I.length;x<D;x+=1){let _="";E!==""&&(_+=", "),d.condenseFlow&&(_+='"');let K=I[x],U=C[K];d.replacer&&(U=d.replacer.call(C,K,U)),v(d,S,K,!1,!1)&&
(d.dump.length>1024&&(_+="? "),_+=d.dump+(d.condenseFlow?'"':"")+":"+(d.condenseFlow?"":" "),v(d,S,U,!1,!1)&&(_+=d.dump,E+=_))}d.tag=N,d.dump="{"+E+"}"}function la(d,S,C,E){
let N="",I=d.tag,x=Object.keys(C);if(d.sortKeys===!0)x.sort();else if(typeof d.sortKeys=="function")x.sort(d.sortKeys);else if(d.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let D=0,_=x.length;D<_;D+=1){let K="";(!E||N!=="")&&(K+=En(d,S));let U=x[D],Y=C[U];if(d.replacer&&(Y=d.replacer.call(C,U,Y)),
!v(d,S+1,U,!0,!0,!0))continue;let G=d.tag!==null&&d.tag!=="?"||d.dump&&d.dump.length>1024;G&&(d.dump&&a===d.dump.charCodeAt(0)?K+="?":K+="? "),K+=d.dump,G&&(K+=
En(d,S)),v(d,S+1,Y,!0,G)&&(d.dump&&a===d.dump.charCodeAt(0)?K+=":":K+=": ",K+=d.dump,N+=K)}d.tag=I,d.dump=N||"{}"}function l(d,S,C){let E=C?d.explicitTypes:d.implicitTypes;
for(let N=0,I=E.length;N<I;N+=1){let x=E[N];if((x.instanceOf||x.predicate)&&(!x.instanceOf||typeof S=="object"&&S instanceof x.instanceOf)&&(!x.predicate||x.predicate(
S))){if(C?x.multi&&x.representName?d.tag=x.representName(S):d.tag=x.tag:d.tag="?",x.represent){let D=d.styleMap[x.tag]||x.defaultStyle,_;if(r.call(x.represent)===
"[object Function]")_=x.represent(S,D);else if(i.call(x.represent,D))_=x.represent[D](S,D);else throw new t("!<"+x.tag+'> tag resolver accepts not "'+D+'" style');
d.dump=_}return!0}}return!1}function v(d,S,C,E,N,I,x){d.tag=null,d.dump=C,l(d,C,!1)||l(d,C,!0);let D=r.call(d.dump),_=E;E&&(E=d.flowLevel<0||d.flowLevel>S);let K=D===
"[object Object]"||D==="[object Array]",U,Y;if(K&&(U=d.duplicates.indexOf(C),Y=U!==-1),(d.tag!==null&&d.tag!=="?"||Y||d.indent!==2&&S>0)&&(N=!1),Y&&d.usedDuplicates[U])
d.dump="*ref_"+U;else{if(K&&Y&&!d.usedDuplicates[U]&&(d.usedDuplicates[U]=!0),D==="[object Object]")E&&Object.keys(d.dump).length!==0?(la(d,S,d.dump,N),Y&&(d.dump=
"&ref_"+U+d.dump)):(aa(d,S,d.dump),Y&&(d.dump="&ref_"+U+" "+d.dump));else if(D==="[object Array]")E&&d.dump.length!==0?(d.noArrayIndent&&!x&&S>0?Or(d,S-1,d.dump,
N):Or(d,S,d.dump,N),Y&&(d.dump="&ref_"+U+d.dump)):(oa(d,S,d.dump),Y&&(d.dump="&ref_"+U+" "+d.dump));else if(D==="[object String]")d.tag!=="?"&&Li(d,d.dump,S,I,_);else{
if(D==="[object Undefined]")return!1;if(d.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+D)}if(d.tag!==null&&d.tag!=="?"){let G=encodeURI(
d.tag[0]==="!"?d.tag.slice(1):d.tag).replace(/!/g,"%21");d.tag[0]==="!"?G="!"+G:G.slice(0,18)==="tag:yaml.org,2002:"?G="!!"+G.slice(18):G="!<"+G+">",d.dump=G+" "+
d.dump}}return!0}function A(d,S){let C=[],E=[];R(d,C,E);let N=E.length;for(let I=0;I<N;I+=1)S.duplicates.push(C[E[I]]);S.usedDuplicates=new Array(N)}function R(d,S,C){
if(d!==null&&typeof d=="object"){let E=S.indexOf(d);if(E!==-1)C.indexOf(E)===-1&&C.push(E);else if(S.push(d),Array.isArray(d))for(let N=0,I=d.length;N<I;N+=1)R(
d[N],S,C);else{let N=Object.keys(d);for(let I=0,x=N.length;I<x;I+=1)R(d[N[I]],S,C)}}}function O(d,S){S=S||{};let C=new ia(S);C.noRefs||A(d,C);let E=d;return C.replacer&&
(E=C.replacer.call({"":E},"",E)),v(C,0,E,!0,!0)?C.dump+`
`:""}return gl.dump=O,gl}function lS(){if(Ed)return ke;Ed=1;let e=oS(),t=aS();function n(r,i){return function(){throw new Error("Function yaml."+r+" is removed \
in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return ke.Type=Ce(),ke.Schema=Nd(),ke.FAILSAFE_SCHEMA=Dd(),ke.JSON_SCHEMA=_d(),ke.CORE_SCHEMA=
Bd(),ke.DEFAULT_SCHEMA=yl(),ke.load=e.load,ke.loadAll=e.loadAll,ke.dump=t.dump,ke.YAMLException=Fr(),ke.types={binary:Ud(),float:qd(),map:Td(),null:Fd(),pairs:Wd(),
set:Gd(),timestamp:jd(),bool:Md(),int:$d(),merge:Kd(),omap:Yd(),seq:Ld(),str:Id()},ke.safeLoad=n("safeLoad","load"),ke.safeLoadAll=n("safeLoadAll","loadAll"),ke.
safeDump=n("safeDump","dump"),ke}var ke,Xi,Mt,sd,za,od,Ja,ad,Qa,ld,Xa,cd,Za,ud,el,fd,tl,dd,nl,pd,rl,md,il,hd,sl,gd,ol,yd,al,bd,ll,vd,cl,wd,ul,Sd,fl,kd,dl,Pd,pl,
Cd,ml,Od,hl,xd,Ad,gl,Rd,Ed,cS,uS,Vd,VN,Hd,HN,zN,JN,zd,QN,XN,ZN,eI,tI,nI,rI,Jd=w(()=>{"use strict";ke={},Xi={},Mt={};gl={};cS=lS(),uS=iS(cS),{Type:Vd,Schema:VN,FAILSAFE_SCHEMA:Hd,
JSON_SCHEMA:HN,CORE_SCHEMA:zN,DEFAULT_SCHEMA:JN,load:zd,loadAll:QN,dump:XN,YAMLException:ZN,types:eI,safeLoad:tI,safeLoadAll:nI,safeDump:rI}=uS});function Zd(e,t,n){if(t===void 0)return n?Qd(e):fn(e);if(t===`${Bn}binary`)return mS(e);if(t===`${Bn}timestamp`)return dS.test(e)&&pS(e)?fn(e):void 0;let r=fS.get(
t);if(!r)return fn(e);let i=Qd(e);return r==="float"&&i.type==="integer"?jn(Number(i.value)):i.type===r?i:void 0}function pS(e){let[t=0,n=0,r=0]=e.split(/[-Tt ]/,
3).map(Number);return r<=new Date(Date.UTC(t,n,0)).getUTCDate()}function mS(e){let t=e.replace(/[\r\n]/g,"");if(!(t.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(
t)))return fn(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),n=>n.charCodeAt(0))))}function Qd(e){let t=hS.get(e);if(t)return t;let n=e.
charAt(0);if(n===".")return gS(e)??fn(e);if(!/[-+0-9]/.test(n))return fn(e);let r=e.replaceAll("_","");return bS(r)??yS(r)??fn(e)}function fn(e){return{type:"te\
xt",value:e,key:e}}function Xd(e){return{type:"boolean",value:e,key:String(e)}}function jn(e){return{type:"float",value:e,key:wS(e)}}function gS(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.
test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?jn(t):void 0}function yS(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.
test(e))return;let t=Number(e);return Number.isFinite(t)?jn(t):void 0}function bS(e){let t=vS.exec(e);if(!t)return;let[,n="",r,i,s,o="0"]=t,a=r!==void 0?Zi(r,"0\
x",16):i!==void 0?Zi(i,"0o",22):s!==void 0?Zi(s,"0b",64):Zi(o,"",20);if(a===void 0||a>=2n**64n)return;let c=n==="-"?-a:a;return c>=-(2n**63n)&&c<2n**63n?{type:"\
integer",value:Number(c),key:String(c)}:n===""?{type:"integer",value:Number(c),key:void 0}:void 0}function Zi(e,t,n){return e.length<=n?BigInt(t+e):void 0}function wS(e){
let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let n=1;for(;Math.
fround(Number(t.toPrecision(n)))!==t;)n++;let[r,i]=t.toExponential(n-1).split("e"),s=Number(i);return s>=-4&&s<6?String(Number(t.toPrecision(n))):`${r}e${s<0?"-":
"+"}${String(Math.abs(s)).padStart(2,"0")}`}var Bn,fS,dS,hS,vS,ep=w(()=>{"use strict";Bn="tag:yaml.org,2002:",fS=new Map([[`${Bn}int`,"integer"],[`${Bn}float`,"\
float"],[`${Bn}bool`,"boolean"],[`${Bn}null`,"null"]]),dS=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
hS=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,Xd(!0)]),...["n","N","no","No","NO","false","False","FALSE","off","Off",
"OFF"].map(e=>[e,Xd(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,jn(Number.NaN)]),
...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,jn(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,jn(Number.NEGATIVE_INFINITY)])]);
vS=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/});function rp(e){if(e.length>op||SS(e))return;let t=sp(e);return bl?void 0:t}function ip(e){return e.length<=op&&sp(e)!==void 0}function sp(e){bl=!1;try{return{value:zd(
e,{schema:_S})??null}}catch{return}}function SS(e){return PS.test(e)||kS.test(e)||xS(e)||CS.test(e)&&OS.test(e)?!0:/[[{]/.test(e)&&AS.test(e)&&(RS.test(e)||ES(e))}
function xS(e){for(let t=0;t+tp<e.length;){let n=e.lastIndexOf(`
`,t+tp);if(n<t)return!0;t=n+1}return!1}function ES(e){let t=!1,n=!1;for(let r=0;r<e.length;r++){let i=e.charCodeAt(r);if(i===NS||i===IS||i===np){if(t)return!0;t=
i!==np,n=!1}else t&&(i===LS?n=!1:i===TS?n=!0:!n&&i!==DS&&i!==FS&&i!==MS&&(t=!1))}return!1}var op,kS,PS,CS,OS,tp,AS,RS,NS,IS,np,LS,TS,DS,FS,MS,bl,$S,Mr,qS,_S,ap=w(
()=>{"use strict";Jd();ep();op=3e6;kS=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,PS=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
CS=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,OS=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");tp=1e3,AS=/(?:^|[\s,:[{-])[[{]/,RS=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;[NS,IS,np,LS,
TS,DS,FS,MS]=[93,125,44,10,35,32,9,13],bl=!1,$S=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),qS=new Vd("tag:openchoreo-pla\
nes,2026:scalar",{kind:"scalar",resolve:e=>{if($S.has(e.charCodeAt(0))||(Mr=Zd(e,void 0,!0),!Mr||Mr.type==="text"))return!1;let{type:t,key:n,value:r}=Mr;return(t===
"float"||t==="integer"&&n!==String(r))&&(bl=!0),!0},construct:()=>Mr?.value}),_S=Hd.extend({implicit:[qS]})});var BS,lp,cp,vl,wl=w(()=>{"use strict";lp=()=>BS??=require("./cli/with-positions.cjs"),cp=(...e)=>lp().multilineStrings(...e),vl=(...e)=>lp().readWithPositions(
...e)});function Kn(e,{valuesOnly:t=!0}={}){let n=Jf(e),r=[],i,s=0;for(let o of rd(e)){let a=up(e,{...o,start:s},n,t);if(a.value===null&&a.issues.length===0){i??=a;continue}
r.push(a),s=o.end}return r.length>0?{documents:r}:{documents:[i??up(e,{start:s,body:s,end:e.length},n,t)]}}function up(e,t,n,r){let i=r?jS(e,t):void 0;if(!i)return vl(
e,t,n);let s,o=()=>(s??=vl(e,t,n),s);return{value:i.value,issues:[],get range(){return n(t.start,t.end)},positionOf:a=>o().positionOf(a),keyOf:a=>o().keyOf(a),get node(){
return o().node}}}function jS(e,{body:t,end:n,json:r,fault:i}){if(i)return;let s=e.slice(t,n);return r?ip(s)?r:void 0:rp(s)}var es=w(()=>{"use strict";Qf();id();
ap();wl()});function fp(e){return j(e)&&j(e.sops)&&typeof e.sops.mac=="string"}function dp(e){if(!j(e))return e;let{sops:t,...n}=e;return n}var pp=w(()=>{"use strict";pe()});function Un(e){return e.charCodeAt(0)===KS&&US.test(e)}function ts(e){return Array.isArray(e)?e.some(ts):j(e)?Object.entries(e).some(([t,n])=>Un(t)||ts(n)):!1}var KS,
US,ns=w(()=>{"use strict";pe();KS=36,US=/^\$(?:patch|retainKeys|setElementOrder\/.*|deleteFromPrimitiveList\/.*)$/s});var $r,Sl=w(()=>{"use strict";$r=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDa\
taPlane"],until:"v0.15"},{role:"host",pointer:"/spec/gateway/organizationVirtualHost",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataP\
lane"],until:"v0.15"},{role:"observer-url",pointer:"/spec/observer/url",kinds:["DataPlane","BuildPlane"],until:"v0.7"},{role:"pull-secrets",pointer:"/spec/image\
PullSecretRefs",kinds:["DataPlane"],since:"v0.4",until:"v0.17"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",kinds:["DataPlane"],since:"v0.4"},{role:"\
client-ca",pointer:"/spec/agent/clientCA",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:[
"DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",pointer:"/spec/agent/clientCA/secretRef/key",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"se\
cret-namespace",pointer:"/spec/agent/clientCA/secretRef/namespace",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/kubernetesC\
luster/tls/ca/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/k\
ey",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/namespace",kinds:["Da\
taPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/name",kinds:["DataPlane","\
BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/key",kinds:["DataPlane","BuildPlane"],
since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/namespace",kinds:["DataPlane","BuildPlane"],
since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",
until:"v0.8"},{role:"secret-key",pointer:"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},
{role:"secret-namespace",pointer:"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{
role:"secret-name",pointer:"/spec/kubernetesCluster/auth/bearerToken/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-k\
ey",pointer:"/spec/kubernetesCluster/auth/bearerToken/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"\
/spec/kubernetesCluster/auth/bearerToken/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"plane-id",pointer:"/spec/planeI\
D",kinds:["DataPlane","BuildPlane","ObservabilityPlane"],since:"v0.9"},{role:"client-ca",pointer:"/spec/clusterAgent/clientCA",kinds:["DataPlane","BuildPlane","\
ObservabilityPlane"],since:"v0.9"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",
until:"v0.17"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"\
secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"port",pointer:"\
/spec/gateway/publicHTTPPort",direction:"ingress",visibility:"external",protocol:"http",default:19080,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"po\
rt",pointer:"/spec/gateway/publicHTTPSPort",direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["DataPlane"],since:"v0.10",until:"v0\
.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:["DataPlane"],since:"\
v0.10",until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:[
"DataPlane"],since:"v0.10",until:"v0.15"},{role:"gateway-name",pointer:"/spec/gateway/publicGatewayName",direction:"ingress",visibility:"external",default:"gate\
way-default",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-namespace",pointer:"/spec/gateway/publicGatewayNam\
espace",direction:"ingress",visibility:"external",default:"openchoreo-data-plane",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.15",until:"v0.1\
5"},{role:"gateway-name",pointer:"/spec/gateway/organizationGatewayName",direction:"ingress",visibility:"internal",default:"gateway-default",kinds:["DataPlane",
"ClusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-namespace",pointer:"/spec/gateway/organizationGatewayNamespace",direction:"ingress",
visibility:"internal",default:"openchoreo-data-plane",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-name",pointer:"\
/spec/gateway/ingress/external/name",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gatewa\
y-namespace",pointer:"/spec/gateway/ingress/external/namespace",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/http/host",direction:"ingress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDat\
aPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/external/http/port",direction:"ingress",visibility:"external",protocol:"http",
kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/https/host",direction:"ingress",visibility:"\
external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/external/https/port",
direction:"ingress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gatew\
ay/ingress/external/tls/host",direction:"ingress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"\
port",pointer:"/spec/gateway/ingress/external/tls/port",direction:"ingress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environm\
ent"],since:"v0.17"},{role:"gateway-name",pointer:"/spec/gateway/ingress/internal/name",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDat\
aPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/ingress/internal/namespace",direction:"ingress",visibility:"internal",kinds:[
"DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/http/host",direction:"ingress",visibility:"int\
ernal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/http/port",direction:"\
ingress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/i\
nternal/https/host",direction:"ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",
pointer:"/spec/gateway/ingress/internal/https/port",direction:"ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environmen\
t"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/tls/host",direction:"ingress",visibility:"internal",protocol:"tls",kinds:["DataPlane","C\
lusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/tls/port",direction:"ingress",visibility:"internal",protocol:"\
tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-name",pointer:"/spec/gateway/egress/external/name",direction:"egress",visibility:"\
external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/external/namespace",direction:"\
egress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/http/host",
direction:"egress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway\
/egress/external/http/port",direction:"egress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"\
host",pointer:"/spec/gateway/egress/external/https/host",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Enviro\
nment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/https/port",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPla\
ne","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/tls/host",direction:"egress",visibility:"external",protocol:"\
tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/tls/port",direction:"egress",visibility:"\
external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-name",pointer:"/spec/gateway/egress/internal/name",direction:"\
egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/intern\
al/namespace",direction:"egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/e\
gress/internal/http/host",direction:"egress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"po\
rt",pointer:"/spec/gateway/egress/internal/http/port",direction:"egress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environmen\
t"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/https/host",direction:"egress",visibility:"internal",protocol:"https",kinds:["DataPlane",
"ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/https/port",direction:"egress",visibility:"internal",protocol:"\
https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/tls/host",direction:"egress",visibility:"\
internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/tls/port",direction:"\
egress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"secret-name",pointer:"/spec/clusterAgent\
/clientCA/secretKeyRef/name",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],since:"v1.0"},{role:"secret-key",pointer:"/\
spec/clusterAgent/clientCA/secretKeyRef/key",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],since:"v1.0"},{role:"secret\
-namespace",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/namespace",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],
since:"v1.0"},{role:"plane-id",pointer:"/spec/planeID",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ClusterObservabilit\
yPlane"]},{role:"client-ca",pointer:"/spec/clusterAgent/clientCA",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ClusterO\
bservabilityPlane"]},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],until:"v0.1\
7"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],until:"v0.17"},{role:"secret-n\
amespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],until:"v0.17"},{role:"port",pointer:"\
/spec/gateway/publicHTTPPort",direction:"ingress",visibility:"external",protocol:"http",default:19080,kinds:["ClusterDataPlane"],until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/publicHTTPSPort",direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["ClusterDataPlane"],until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:["ClusterDataPlane"],until:"v0.15"},{role:"por\
t",pointer:"/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["ClusterDataPlane"],until:"v0.1\
5"},{role:"pull-secrets",pointer:"/spec/imagePullSecretRefs",kinds:["ClusterDataPlane"],until:"v0.17"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",
kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agent/clientCA",kinds:["BuildPlane"],since:"\
v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-key",pointer:"\
/spec/agent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/agent/clientCA/secretRef/namespace",
kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["BuildPlane"],since:"v0.9"},{role:"\
secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA\
/secretRef/namespace",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",kinds:["BuildPlane"],since:"v0.9"},{role:"secr\
et-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterBuildPlane"]},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",
kinds:["ClusterBuildPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["ClusterBuildPlane"]},{role:"secret-name",
pointer:"/spec/clusterAgent/clientCA/secretKeyRef/name",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/\
secretKeyRef/key",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/namespace",kinds:["\
WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agent/clientCA",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-name",pointer:"\
/spec/agent/clientCA/secretRef/name",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-key",pointer:"/spec/agent/clientCA/secretRef/key",kinds:["Observab\
ilityPlane"],until:"v0.8"},{role:"secret-namespace",pointer:"/spec/agent/clientCA/secretRef/namespace",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"observe\
r-url",pointer:"/spec/observerURL",kinds:["ObservabilityPlane","ClusterObservabilityPlane"]},{role:"agent-url",pointer:"/spec/rcaAgentURL",kinds:["Observability\
Plane"],since:"v0.13"},{role:"agent-url",pointer:"/spec/finOpsAgentURL",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],since:"v1.1"},{role:"agent-url",
pointer:"/spec/rcaAgentURL",kinds:["ClusterObservabilityPlane"]},{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",
kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPPort",direction:"ingress",visibility:"external",protocol:"http",
default:19080,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPSPort",direction:"ingress",visibility:"external",
protocol:"https",default:19443,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"host",pointer:"/spec/gateway/organizationVirtualHost",direction:"ingres\
s",visibility:"internal",kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"\
internal",protocol:"http",default:19081,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPSPort",direction:"\
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}]});function Pl(e){return kl(e,"").filter(t=>WS(t.value))}function kl(e,t){if(Array.isArray(e))return e.flatMap((i,s)=>kl(i,`${t}/${s}`));if(!j(e)||typeof e.kind!="\
string"||!e.kind.endsWith(mp))return[{pointer:t,value:e}];let{items:n}=e,r=e.kind.slice(0,-mp.length);return Array.isArray(n)?n.flatMap((i,s)=>{let o=`${t}/item\
s/${s}`;return j(i)&&Cl(i.kind)&&Ve.includes(r)?[{pointer:o,...YS(i,e.apiVersion,r)}]:kl(i,o)}):r===""||Ve.includes(r)?[]:[{pointer:t,value:e}]}function YS(e,t,n){
return Cl(e.apiVersion)?{value:{...e,apiVersion:t,kind:n},inherited:["apiVersion","kind"]}:{value:{...e,kind:n},inherited:["kind"]}}function WS(e){if(!j(e))return!1;
let{apiVersion:t,kind:n}=e,r=typeof n=="string"&&Ve.includes(n);if(Cl(t))return r?vt(n):is(n)&&qr(e);if(typeof t!="string")return r&&vt(n)&&qr(e);let i=t.split(
"/")[0]??"";return i!==Yn?(i.endsWith(`.${Yn}`)||Tt(i,[Yn])!==void 0)&&(r||is(n)&&qr(e)):r||typeof n=="string"&&n.endsWith(Ol)||is(n)||qr(e)}function hp(e){return is(
e.kind)||qr(e)}function is(e){return typeof e=="string"&&bf(e,Ve)}function qr(e){let{spec:t}=e;return[...GS()].some(n=>Object.hasOwn(e,n)||j(t)&&Object.hasOwn(t,
n))}function GS(){if(rs)return rs;let e=Ve.flatMap(r=>(qn(r)?.references??[]).map(({pointer:i})=>({pointer:i,kinds:[r]}))),t=[...$r,...e].map(({pointer:r,kinds:i})=>({
name:r.split("/")[2]??"",kinds:i})),n=new Set(t.filter(({kinds:r})=>!r.every(vt)).map(({name:r})=>r));return rs=new Set(t.map(({name:r})=>r).filter(r=>!n.has(r))),
rs}function xl(e){return typeof e=="string"&&(e===Yn||e.startsWith(`${Yn}/`))}function Al(e){return e.includes("openchoreo")||e.includes(Ol)&&yp.test(e)}function gp(e){
return e.includes(Yn)&&VS.test(e)||e.includes(Ol)&&yp.test(e)}var Yn,mp,Cl,Ol,rs,yp,VS,ss=w(()=>{"use strict";Sl();Lr();pe();he();Pe();Yn="openchoreo.dev";mp="L\
ist";Cl=e=>e==null||e==="";Ol="Plane";yp=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,VS=/(?<![\w./@-])openchoreo\.dev(?![\w.-])/});var J=M(Se=>{"use strict";var Rl=Symbol.for("yaml.alias"),bp=Symbol.for("yaml.document"),os=Symbol.for("yaml.map"),vp=Symbol.for("yaml.pair"),El=Symbol.for("yam\
l.scalar"),as=Symbol.for("yaml.seq"),wt=Symbol.for("yaml.node.type"),HS=e=>!!e&&typeof e=="object"&&e[wt]===Rl,zS=e=>!!e&&typeof e=="object"&&e[wt]===bp,JS=e=>!!e&&
typeof e=="object"&&e[wt]===os,QS=e=>!!e&&typeof e=="object"&&e[wt]===vp,wp=e=>!!e&&typeof e=="object"&&e[wt]===El,XS=e=>!!e&&typeof e=="object"&&e[wt]===as;function Sp(e){
if(e&&typeof e=="object")switch(e[wt]){case os:case as:return!0}return!1}function ZS(e){if(e&&typeof e=="object")switch(e[wt]){case Rl:case os:case El:case as:return!0}
return!1}var ek=e=>(wp(e)||Sp(e))&&!!e.anchor;Se.ALIAS=Rl;Se.DOC=bp;Se.MAP=os;Se.NODE_TYPE=wt;Se.PAIR=vp;Se.SCALAR=El;Se.SEQ=as;Se.hasAnchor=ek;Se.isAlias=HS;Se.
isCollection=Sp;Se.isDocument=zS;Se.isMap=JS;Se.isNode=ZS;Se.isPair=QS;Se.isScalar=wp;Se.isSeq=XS});var _r=M(Nl=>{"use strict";var ge=J(),Oe=Symbol("break visit"),kp=Symbol("skip children"),ot=Symbol("remove node");function ls(e,t){let n=Pp(t);ge.isDocument(e)?
Wn(null,e.contents,n,Object.freeze([e]))===ot&&(e.contents=null):Wn(null,e,n,Object.freeze([]))}ls.BREAK=Oe;ls.SKIP=kp;ls.REMOVE=ot;function Wn(e,t,n,r){let i=Cp(
e,t,n,r);if(ge.isNode(i)||ge.isPair(i))return Op(e,r,i),Wn(e,i,n,r);if(typeof i!="symbol"){if(ge.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.
length;++s){let o=Wn(s,t.items[s],n,r);if(typeof o=="number")s=o-1;else{if(o===Oe)return Oe;o===ot&&(t.items.splice(s,1),s-=1)}}}else if(ge.isPair(t)){r=Object.
freeze(r.concat(t));let s=Wn("key",t.key,n,r);if(s===Oe)return Oe;s===ot&&(t.key=null);let o=Wn("value",t.value,n,r);if(o===Oe)return Oe;o===ot&&(t.value=null)}}
return i}async function cs(e,t){let n=Pp(t);ge.isDocument(e)?await Gn(null,e.contents,n,Object.freeze([e]))===ot&&(e.contents=null):await Gn(null,e,n,Object.freeze(
[]))}cs.BREAK=Oe;cs.SKIP=kp;cs.REMOVE=ot;async function Gn(e,t,n,r){let i=await Cp(e,t,n,r);if(ge.isNode(i)||ge.isPair(i))return Op(e,r,i),Gn(e,i,n,r);if(typeof i!=
"symbol"){if(ge.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let o=await Gn(s,t.items[s],n,r);if(typeof o=="number")s=o-1;else{
if(o===Oe)return Oe;o===ot&&(t.items.splice(s,1),s-=1)}}}else if(ge.isPair(t)){r=Object.freeze(r.concat(t));let s=await Gn("key",t.key,n,r);if(s===Oe)return Oe;
s===ot&&(t.key=null);let o=await Gn("value",t.value,n,r);if(o===Oe)return Oe;o===ot&&(t.value=null)}}return i}function Pp(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function Cp(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(ge.isMap(t))return n.Map?.(e,t,r);if(ge.isSeq(t))return n.Seq?.(e,t,r);if(ge.
isPair(t))return n.Pair?.(e,t,r);if(ge.isScalar(t))return n.Scalar?.(e,t,r);if(ge.isAlias(t))return n.Alias?.(e,t,r)}function Op(e,t,n){let r=t[t.length-1];if(ge.
isCollection(r))r.items[e]=n;else if(ge.isPair(r))e==="key"?r.key=n:r.value=n;else if(ge.isDocument(r))r.contents=n;else{let i=ge.isAlias(r)?"alias":"scalar";throw new Error(
`Cannot replace node with ${i} parent`)}}Nl.visit=ls;Nl.visitAsync=cs});var Il=M(Ap=>{"use strict";var xp=J(),tk=_r(),nk={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},rk=e=>e.replace(/[!,[\]{}]/g,t=>nk[t]),Br=class e{constructor(t,n){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);
return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&
(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=t.trim().split(/[ \t]+/),i=r.
shift();switch(i){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[s,o]=r;return this.tags[s]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[s]=r;if(s==="1.1"||s==="1.2")return this.yaml.
version=s,!0;{let o=/^\d+\.\d+$/.test(s);return n(6,`Unsupported YAML version ${s}`,o),!1}}default:return n(0,`Unknown directive ${i}`,!0),!1}}tagName(t,n){if(t===
"!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let o=t.slice(2,-1);return o==="!"||o==="!!"?(n(`Verbatim tags aren't resolved\
, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),o)}let[,r,i]=t.match(/^(.*!)([^!]*)$/s);i||n(`The ${t} tag has no suffi\
x`);let s=this.tags[r];if(s)try{return s+decodeURIComponent(i)}catch(o){return n(String(o)),null}return r==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+rk(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),i;if(t&&r.length>0&&xp.isNode(t.contents)){let s={};tk.visit(t.contents,(o,a)=>{xp.isNode(a)&&
a.tag&&(s[a.tag]=!0)}),i=Object.keys(s)}else i=[];for(let[s,o]of r)s==="!!"&&o==="tag:yaml.org,2002:"||(!t||i.some(a=>a.startsWith(o)))&&n.push(`%TAG ${s} ${o}`);
return n.join(`
`)}};Br.defaultYaml={explicit:!1,version:"1.2"};Br.defaultTags={"!!":"tag:yaml.org,2002:"};Ap.Directives=Br});var us=M(jr=>{"use strict";var Rp=J(),ik=_r();function sk(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function Ep(e){let t=new Set;return ik.visit(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function Np(e,t){for(let n=1;;++n){
let r=`${e}${n}`;if(!t.has(r))return r}}function ok(e,t){let n=[],r=new Map,i=null;return{onAnchor:s=>{n.push(s),i??(i=Ep(e));let o=Np(t,i);return i.add(o),o},setAnchors:()=>{
for(let s of n){let o=r.get(s);if(typeof o=="object"&&o.anchor&&(Rp.isScalar(o.node)||Rp.isCollection(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=s,a}}},sourceObjects:r}}jr.anchorIsValid=sk;jr.anchorNames=Ep;jr.createNodeAnchors=ok;jr.
findNewAnchor=Np});var Ll=M(Ip=>{"use strict";function Kr(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let i=0,s=r.length;i<s;++i){let o=r[i],a=Kr(e,r,String(i),o);a===
void 0?delete r[i]:a!==o&&(r[i]=a)}else if(r instanceof Map)for(let i of Array.from(r.keys())){let s=r.get(i),o=Kr(e,r,i,s);o===void 0?r.delete(i):o!==s&&r.set(
i,o)}else if(r instanceof Set)for(let i of Array.from(r)){let s=Kr(e,r,i,i);s===void 0?r.delete(i):s!==i&&(r.delete(i),r.add(s))}else for(let[i,s]of Object.entries(
r)){let o=Kr(e,r,i,s);o===void 0?delete r[i]:o!==s&&(r[i]=o)}return e.call(t,n,r)}Ip.applyReviver=Kr});var $t=M(Tp=>{"use strict";var ak=J();function Lp(e,t,n){if(Array.isArray(e))return e.map((r,i)=>Lp(r,String(i),n));if(e&&typeof e.toJSON=="function"){if(!n||!ak.
hasAnchor(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=s=>{r.res=s,delete n.onCreate};let i=e.toJSON(t,n);return n.
onCreate&&n.onCreate(i),i}return typeof e=="bigint"&&!n?.keep?Number(e):e}Tp.toJS=Lp});var fs=M(Fp=>{"use strict";var lk=Ll(),Dp=J(),ck=$t(),Tl=class{constructor(t){Object.defineProperty(this,Dp.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:i,reviver:s}={}){
if(!Dp.isDocument(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r==
"number"?r:100},a=ck.toJS(this,"",o);if(typeof i=="function")for(let{count:c,res:u}of o.anchors.values())i(u,c);return typeof s=="function"?lk.applyReviver(s,{"":a},
"",a):a}};Fp.NodeBase=Tl});var Ur=M(Mp=>{"use strict";var uk=us(),fk=_r(),Vn=J(),dk=fs(),pk=$t(),Dl=class extends dk.NodeBase{constructor(t){super(Vn.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],fk.visit(t,{Node:(s,o)=>{(Vn.isAlias(o)||Vn.hasAnchor(o))&&r.push(o)}}),n&&(n.aliasResolveCache=r));let i;
for(let s of r){if(s===this)break;s.anchor===this.source&&(i=s)}if(i&&n){let{anchors:s,doc:o,maxAliasCount:a}=n,c=s.get(i);if(c||(pk.toJS(i,null,n),c=s.get(i)),
c?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
ds(o,i,s)),c.count*c.aliasCount>a)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return i}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return n.anchors.get(r).res}toString(t,n,r){let i=`*${this.source}`;if(t){if(uk.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${i} `}return i}};function ds(e,t,n){
if(Vn.isAlias(t)){let r=t.resolve(e),i=n&&r&&n.get(r);return i?i.count*i.aliasCount:0}else if(Vn.isCollection(t)){let r=0;for(let i of t.items){let s=ds(e,i,n);
s>r&&(r=s)}return r}else if(Vn.isPair(t)){let r=ds(e,t.key,n),i=ds(e,t.value,n);return Math.max(r,i)}return 1}Mp.Alias=Dl});var me=M(Fl=>{"use strict";var mk=J(),hk=fs(),gk=$t(),yk=e=>!e||typeof e!="function"&&typeof e!="object",qt=class extends hk.NodeBase{constructor(t){super(mk.SCALAR),
this.value=t}toJSON(t,n){return n?.keep?this.value:gk.toJS(this.value,t,n)}toString(){return String(this.value)}};qt.BLOCK_FOLDED="BLOCK_FOLDED";qt.BLOCK_LITERAL=
"BLOCK_LITERAL";qt.PLAIN="PLAIN";qt.QUOTE_DOUBLE="QUOTE_DOUBLE";qt.QUOTE_SINGLE="QUOTE_SINGLE";Fl.Scalar=qt;Fl.isScalarValue=yk});var Yr=M(qp=>{"use strict";var bk=Ur(),dn=J(),$p=me(),vk="tag:yaml.org,2002:";function wk(e,t,n){if(t){let r=n.filter(s=>s.tag===t),i=r.find(s=>!s.format)??r[0];
if(!i)throw new Error(`Tag ${t} not found`);return i}return n.find(r=>r.identify?.(e)&&!r.format)}function Sk(e,t,n){if(dn.isDocument(e)&&(e=e.contents),dn.isNode(
e))return e;if(dn.isPair(e)){let p=n.schema[dn.MAP].createNode?.(n.schema,null,n);return p.items.push(e),p}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:i,onTagObj:s,schema:o,sourceObjects:a}=n,c;if(r&&e&&typeof e==
"object"){if(c=a.get(e),c)return c.anchor??(c.anchor=i(e)),new bk.Alias(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=vk+t.slice(2));let u=wk(
e,t,o.tags);if(!u){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new $p.Scalar(e);return c&&(c.node=p),p}u=e instanceof Map?o[dn.
MAP]:Symbol.iterator in Object(e)?o[dn.SEQ]:o[dn.MAP]}s&&(s(u),delete n.onTagObj);let f=u?.createNode?u.createNode(n.schema,e,n):typeof u?.nodeClass?.from=="fun\
ction"?u.nodeClass.from(n.schema,e,n):new $p.Scalar(e);return t?f.tag=t:u.default||(f.tag=u.tag),c&&(c.node=f),f}qp.createNode=Sk});var ms=M(ps=>{"use strict";var kk=Yr(),at=J(),Pk=fs();function Ml(e,t,n){let r=n;for(let i=t.length-1;i>=0;--i){let s=t[i];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let o=[];o[s]=r,r=o}else r=new Map([[s,r]])}return kk.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var _p=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,$l=class extends Pk.
NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(r=>at.isNode(r)||at.isPair(r)?r.clone(t):r),this.range&&
(n.range=this.range.slice()),n}addIn(t,n){if(_p(t))this.add(n);else{let[r,...i]=t,s=this.get(r,!0);if(at.isCollection(s))s.addIn(i,n);else if(s===void 0&&this.schema)
this.set(r,Ml(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${i}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.
delete(n);let i=this.get(n,!0);if(at.isCollection(i))return i.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[
r,...i]=t,s=this.get(r,!0);return i.length===0?!n&&at.isScalar(s)?s.value:s:at.isCollection(s)?s.getIn(i,n):void 0}hasAllNullValues(t){return this.items.every(n=>{
if(!at.isPair(n))return!1;let r=n.value;return r==null||t&&at.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===
0)return this.has(n);let i=this.get(n,!0);return at.isCollection(i)?i.hasIn(r):!1}setIn(t,n){let[r,...i]=t;if(i.length===0)this.set(r,n);else{let s=this.get(r,!0);
if(at.isCollection(s))s.setIn(i,n);else if(s===void 0&&this.schema)this.set(r,Ml(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remai\
ning path: ${i}`)}}};ps.Collection=$l;ps.collectionFromPath=Ml;ps.isEmptyPath=_p});var Wr=M(hs=>{"use strict";var Ck=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function ql(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Ok=(e,t,n)=>e.
endsWith(`
`)?ql(n,t):n.includes(`
`)?`
`+ql(n,t):(e.endsWith(" ")?"":" ")+n;hs.indentComment=ql;hs.lineComment=Ok;hs.stringifyComment=Ck});var jp=M(Gr=>{"use strict";var xk="flow",_l="block",gs="quoted";function Ak(e,t,n="flow",{indentAtStart:r,lineWidth:i=80,minContentWidth:s=20,onFold:o,onOverflow:a}={}){
if(!i||i<0)return e;i<s&&(s=0);let c=Math.max(1+s,1+i-t.length);if(e.length<=c)return e;let u=[],f={},p=i-t.length;typeof r=="number"&&(r>i-Math.max(2,s)?u.push(
0):p=i-r);let m,g,b=!1,h=-1,y=-1,P=-1;n===_l&&(h=Bp(e,h,t.length),h!==-1&&(p=h+c));for(let L;L=e[h+=1];){if(n===gs&&L==="\\"){switch(y=h,e[h+1]){case"x":h+=3;break;case"\
u":h+=5;break;case"U":h+=9;break;default:h+=1}P=h}if(L===`
`)n===_l&&(h=Bp(e,h,t.length)),p=h+t.length+c,m=void 0;else{if(L===" "&&g&&g!==" "&&g!==`
`&&g!=="	"){let T=e[h+1];T&&T!==" "&&T!==`
`&&T!=="	"&&(m=h)}if(h>=p)if(m)u.push(m),p=m+c,m=void 0;else if(n===gs){for(;g===" "||g==="	";)g=L,L=e[h+=1],b=!0;let T=h>P+1?h-2:y-1;if(f[T])return e;u.push(T),
f[T]=!0,p=T+c,m=void 0}else b=!0}g=L}if(b&&a&&a(),u.length===0)return e;o&&o();let k=e.slice(0,u[0]);for(let L=0;L<u.length;++L){let T=u[L],F=u[L+1]||e.length;T===
0?k=`
${t}${e.slice(0,F)}`:(n===gs&&f[T]&&(k+=`${e[T]}\\`),k+=`
${t}${e.slice(T+1,F)}`)}return k}function Bp(e,t,n){let r=t,i=t+1,s=e[i];for(;s===" "||s==="	";)if(t<i+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);r=t,i=t+1,s=e[i]}return r}Gr.FOLD_BLOCK=_l;Gr.FOLD_FLOW=xk;Gr.FOLD_QUOTED=gs;Gr.foldFlowLines=Ak});var Hr=M(Kp=>{"use strict";var He=me(),_t=jp(),bs=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),vs=e=>/^(%|---|\.\.\.)/m.test(e);function Rk(e,t,n){if(!t||t<0)return!1;let r=t-n,i=e.length;if(i<=r)return!1;for(let s=0,o=0;s<i;++s)if(e[s]===
`
`){if(s-o>r)return!0;if(o=s+1,i-o<=r)return!1}return!0}function Vr(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,i=t.
options.doubleQuotedMinMultiLineLength,s=t.indent||(vs(e)?"  ":""),o="",a=0;for(let c=0,u=n[c];u;u=n[++c])if(u===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(a,
c)+"\\ ",c+=1,a=c,u="\\"),u==="\\")switch(n[c+1]){case"u":{o+=n.slice(a,c);let f=n.substr(c+2,4);switch(f){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:f.
substr(0,2)==="00"?o+="\\x"+f.substr(2):o+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<i)c+=1;else{for(o+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=s,n[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+n.slice(a):n,r?o:_t.foldFlowLines(o,s,_t.FOLD_QUOTED,bs(t,!1))}function Bl(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Vr(e,t);let n=t.indent||(vs(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:_t.foldFlowLines(r,n,_t.FOLD_FLOW,bs(t,!1))}function Hn(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=Vr;else{let i=e.includes(
'"'),s=e.includes("'");i&&!s?r=Bl:s&&!i?r=Vr:r=n?Bl:Vr}return r(e,t)}var jl;try{jl=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{jl=/\n+(?!\n|$)/g}function ys({comment:e,type:t,value:n},r,i,s){let{blockQuote:o,commentString:a,lineWidth:c}=r.options;if(!o||/\n[\t ]+$/.test(
n))return Hn(n,r);let u=r.indent||(r.forceBlockIndent||vs(n)?"  ":""),f=o==="literal"?!0:o==="folded"||t===He.Scalar.BLOCK_FOLDED?!1:t===He.Scalar.BLOCK_LITERAL?
!0:!Rk(n,c,u.length);if(!n)return f?`|
`:`>
`;let p,m;for(m=n.length;m>0;--m){let F=n[m-1];if(F!==`
`&&F!=="	"&&F!==" ")break}let g=n.substring(m),b=g.indexOf(`
`);b===-1?p="-":n===g||b!==g.length-1?(p="+",s&&s()):p="",g&&(n=n.slice(0,-g.length),g[g.length-1]===`
`&&(g=g.slice(0,-1)),g=g.replace(jl,`$&${u}`));let h=!1,y,P=-1;for(y=0;y<n.length;++y){let F=n[y];if(F===" ")h=!0;else if(F===`
`)P=y;else break}let k=n.substring(0,P<y?P+1:y);k&&(n=n.substring(k.length),k=k.replace(/\n+/g,`$&${u}`));let T=(h?u?"2":"1":"")+p;if(e&&(T+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!f){let F=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),$=!1,z=bs(r,!0);o!=="folded"&&t!==He.Scalar.BLOCK_FOLDED&&(z.onOverflow=
()=>{$=!0});let q=_t.foldFlowLines(`${k}${F}${g}`,u,_t.FOLD_BLOCK,z);if(!$)return`>${T}
${u}${q}`}return n=n.replace(/\n+/g,`$&${u}`),`|${T}
${u}${k}${n}${g}`}function Ek(e,t,n,r){let{type:i,value:s}=e,{actualString:o,implicitKey:a,indent:c,indentStep:u,inFlow:f}=t;if(a&&s.includes(`
`)||f&&/[[\]{},]/.test(s))return Hn(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||f||!s.includes(
`
`)?Hn(s,t):ys(e,t,n,r);if(!a&&!f&&i!==He.Scalar.PLAIN&&s.includes(`
`))return ys(e,t,n,r);if(vs(s)){if(c==="")return t.forceBlockIndent=!0,ys(e,t,n,r);if(a&&c===u)return Hn(s,t)}let p=s.replace(/\n+/g,`$&
${c}`);if(o){let m=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(p),{compat:g,tags:b}=t.doc.schema;if(b.some(m)||g?.some(m))return Hn(s,t)}return a?
p:_t.foldFlowLines(p,c,_t.FOLD_FLOW,bs(t,!1))}function Nk(e,t,n,r){let{implicitKey:i,inFlow:s}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:a}=e;a!==He.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=He.Scalar.QUOTE_DOUBLE);let c=f=>{switch(f){case He.
Scalar.BLOCK_FOLDED:case He.Scalar.BLOCK_LITERAL:return i||s?Hn(o.value,t):ys(o,t,n,r);case He.Scalar.QUOTE_DOUBLE:return Vr(o.value,t);case He.Scalar.QUOTE_SINGLE:
return Bl(o.value,t);case He.Scalar.PLAIN:return Ek(o,t,n,r);default:return null}},u=c(a);if(u===null){let{defaultKeyType:f,defaultStringType:p}=t.options,m=i&&
f||p;if(u=c(m),u===null)throw new Error(`Unsupported default string type ${m}`)}return u}Kp.stringifyString=Nk});var zr=M(Kl=>{"use strict";var Ik=us(),Bt=J(),Lk=Wr(),Tk=Hr();function Dk(e,t){let n=Object.assign({blockQuote:!0,commentString:Lk.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"\
block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Fk(e,t){if(t.tag){let i=e.filter(s=>s.tag===t.tag);if(i.length>0)return i.find(s=>s.format===
t.format)??i[0]}let n,r;if(Bt.isScalar(t)){r=t.value;let i=e.filter(s=>s.identify?.(r));if(i.length>1){let s=i.filter(o=>o.test);s.length>0&&(i=s)}n=i.find(s=>s.
format===t.format)??i.find(s=>!s.format)}else r=t,n=e.find(i=>i.nodeClass&&r instanceof i.nodeClass);if(!n){let i=r?.constructor?.name??(r===null?"null":typeof r);
throw new Error(`Tag not resolved for ${i} value`)}return n}function Mk(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let i=[],s=(Bt.isScalar(e)||Bt.isCollection(
e))&&e.anchor;s&&Ik.anchorIsValid(s)&&(n.add(s),i.push(`&${s}`));let o=e.tag??(t.default?null:t.tag);return o&&i.push(r.directives.tagString(o)),i.join(" ")}function $k(e,t,n,r){
if(Bt.isPair(e))return e.toString(t,n,r);if(Bt.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let i,s=Bt.isNode(e)?
e:t.doc.createNode(e,{onTagObj:c=>i=c});i??(i=Fk(t.doc.schema.tags,s));let o=Mk(s,i,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let a=typeof i.
stringify=="function"?i.stringify(s,t,n,r):Bt.isScalar(s)?Tk.stringifyString(s,t,n,r):s.toString(t,n,r);return o?Bt.isScalar(s)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${t.indent}${a}`:a}Kl.createStringifyContext=Dk;Kl.stringify=$k});var Gp=M(Wp=>{"use strict";var St=J(),Up=me(),Yp=zr(),Jr=Wr();function qk({key:e,value:t},n,r,i){let{allNullValues:s,doc:o,indent:a,indentStep:c,options:{commentString:u,
indentSeq:f,simpleKeys:p}}=n,m=St.isNode(e)&&e.comment||null;if(p){if(m)throw new Error("With simple keys, key nodes cannot have comments");if(St.isCollection(e)||
!St.isNode(e)&&typeof e=="object"){let z="With simple keys, collection cannot be used as a key value";throw new Error(z)}}let g=!p&&(!e||m&&t==null&&!n.inFlow||
St.isCollection(e)||(St.isScalar(e)?e.type===Up.Scalar.BLOCK_FOLDED||e.type===Up.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!g&&(p||!s),indent:a+c});let b=!1,h=!1,y=Yp.stringify(e,n,()=>b=!0,()=>h=!0);if(!g&&!n.inFlow&&y.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");g=!0}if(n.inFlow){if(s||t==null)return b&&r&&r(),y===""?"?":g?`? ${y}`:y}else if(s&&!p||t==null&&
g)return y=`? ${y}`,m&&!b?y+=Jr.lineComment(y,n.indent,u(m)):h&&i&&i(),y;b&&(m=null),g?(m&&(y+=Jr.lineComment(y,n.indent,u(m))),y=`? ${y}
${a}:`):(y=`${y}:`,m&&(y+=Jr.lineComment(y,n.indent,u(m))));let P,k,L;St.isNode(t)?(P=!!t.spaceBefore,k=t.commentBefore,L=t.comment):(P=!1,k=null,L=null,t&&typeof t==
"object"&&(t=o.createNode(t))),n.implicitKey=!1,!g&&!m&&St.isScalar(t)&&(n.indentAtStart=y.length+1),h=!1,!f&&c.length>=2&&!n.inFlow&&!g&&St.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let T=!1,F=Yp.stringify(t,n,()=>T=!0,()=>h=!0),$=" ";if(m||P||k){if($=P?`
`:"",k){let z=u(k);$+=`
${Jr.indentComment(z,n.indent)}`}F===""&&!n.inFlow?$===`
`&&L&&($=`

`):$+=`
${n.indent}`}else if(!g&&St.isCollection(t)){let z=F[0],q=F.indexOf(`
`),ee=q!==-1,$e=n.inFlow??t.flow??t.items.length===0;if(ee||!$e){let qe=!1;if(ee&&(z==="&"||z==="!")){let te=F.indexOf(" ");z==="&"&&te!==-1&&te<q&&F[te+1]==="!"&&
(te=F.indexOf(" ",te+1)),(te===-1||q<te)&&(qe=!0)}qe||($=`
${n.indent}`)}}else(F===""||F[0]===`
`)&&($="");return y+=$+F,n.inFlow?T&&r&&r():L&&!T?y+=Jr.lineComment(y,n.indent,u(L)):h&&i&&i(),y}Wp.stringifyPair=qk});var Yl=M(Ul=>{"use strict";var Vp=require("process");function _k(e,...t){e==="debug"&&console.log(...t)}function Bk(e,t){(e==="debug"||e==="warn")&&(typeof Vp.emitWarning==
"function"?Vp.emitWarning(t):console.warn(t))}Ul.debug=_k;Ul.warn=Bk});var Cs=M(Ps=>{"use strict";var ks=J(),Hp=me(),ws="<<",Ss={identify:e=>e===ws||typeof e=="symbol"&&e.description===ws,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Hp.Scalar(Symbol(ws)),{addToJSMap:zp}),stringify:()=>ws},jk=(e,t)=>(Ss.identify(t)||ks.isScalar(t)&&(!t.type||t.type===
Hp.Scalar.PLAIN)&&Ss.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Ss.tag&&n.default);function zp(e,t,n){let r=Jp(e,n);if(ks.isSeq(r))for(let i of r.items)
Wl(e,t,i);else if(Array.isArray(r))for(let i of r)Wl(e,t,i);else Wl(e,t,r)}function Wl(e,t,n){let r=Jp(e,n);if(!ks.isMap(r))throw new Error("Merge sources must \
be maps or map aliases");let i=r.toJSON(null,e,Map);for(let[s,o]of i)t instanceof Map?t.has(s)||t.set(s,o):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.
call(t,s)||Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function Jp(e,t){return e&&ks.isAlias(t)?t.resolve(e.doc,e):t}
Ps.addMergeToJSMap=zp;Ps.isMergeKey=jk;Ps.merge=Ss});var Vl=M(Zp=>{"use strict";var Kk=Yl(),Qp=Cs(),Uk=zr(),Xp=J(),Gl=$t();function Yk(e,t,{key:n,value:r}){if(Xp.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(Qp.
isMergeKey(e,n))Qp.addMergeToJSMap(e,t,r);else{let i=Gl.toJS(n,"",e);if(t instanceof Map)t.set(i,Gl.toJS(r,i,e));else if(t instanceof Set)t.add(i);else{let s=Wk(
n,i,e),o=Gl.toJS(r,s,e);s in t?Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[s]=o}}return t}function Wk(e,t,n){if(t===null)return"";
if(typeof t!="object")return String(t);if(Xp.isNode(e)&&n?.doc){let r=Uk.createStringifyContext(n.doc,{});r.anchors=new Set;for(let s of n.anchors.keys())r.anchors.
add(s.anchor);r.inFlow=!0,r.inStringifyKey=!0;let i=e.toString(r);if(!n.mapKeyWarned){let s=JSON.stringify(i);s.length>40&&(s=s.substring(0,36)+'..."'),Kk.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return i}return JSON.stringify(t)}Zp.addPairToJSMap=Yk});var jt=M(Hl=>{"use strict";var em=Yr(),Gk=Gp(),Vk=Vl(),Os=J();function Hk(e,t,n){let r=em.createNode(e,void 0,n),i=em.createNode(t,void 0,n);return new xs(r,i)}
var xs=class e{constructor(t,n=null){Object.defineProperty(this,Os.NODE_TYPE,{value:Os.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return Os.
isNode(n)&&(n=n.clone(t)),Os.isNode(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return Vk.addPairToJSMap(n,r,this)}toString(t,n,r){return t?.
doc?Gk.stringifyPair(this,t,n,r):JSON.stringify(this)}};Hl.Pair=xs;Hl.createPair=Hk});var zl=M(nm=>{"use strict";var pn=J(),tm=zr(),As=Wr();function zk(e,t,n){return(t.inFlow??e.flow?Qk:Jk)(e,t,n)}function Jk({comment:e,items:t},n,{blockItemPrefix:r,
flowChars:i,itemIndent:s,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:u}}=n,f=Object.assign({},n,{indent:s,type:null}),p=!1,m=[];for(let b=0;b<
t.length;++b){let h=t[b],y=null;if(pn.isNode(h))!p&&h.spaceBefore&&m.push(""),Rs(n,m,h.commentBefore,p),h.comment&&(y=h.comment);else if(pn.isPair(h)){let k=pn.
isNode(h.key)?h.key:null;k&&(!p&&k.spaceBefore&&m.push(""),Rs(n,m,k.commentBefore,p))}p=!1;let P=tm.stringify(h,f,()=>y=null,()=>p=!0);y&&(P+=As.lineComment(P,s,
u(y))),p&&y&&(p=!1),m.push(r+P)}let g;if(m.length===0)g=i.start+i.end;else{g=m[0];for(let b=1;b<m.length;++b){let h=m[b];g+=h?`
${c}${h}`:`
`}}return e?(g+=`
`+As.indentComment(u(e),c),a&&a()):p&&o&&o(),g}function Qk({items:e},t,{flowChars:n,itemIndent:r}){let{indent:i,indentStep:s,flowCollectionPadding:o,options:{commentString:a}}=t;
r+=s;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),u=!1,f=0,p=[];for(let b=0;b<e.length;++b){let h=e[b],y=null;if(pn.isNode(h))h.spaceBefore&&p.push(
""),Rs(t,p,h.commentBefore,!1),h.comment&&(y=h.comment);else if(pn.isPair(h)){let k=pn.isNode(h.key)?h.key:null;k&&(k.spaceBefore&&p.push(""),Rs(t,p,k.commentBefore,
!1),k.comment&&(u=!0));let L=pn.isNode(h.value)?h.value:null;L?(L.comment&&(y=L.comment),L.commentBefore&&(u=!0)):h.value==null&&k?.comment&&(y=k.comment)}y&&(u=
!0);let P=tm.stringify(h,c,()=>y=null);u||(u=p.length>f||P.includes(`
`)),b<e.length-1?P+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=p.reduce((k,L)=>k+L.length+2,2)+(P.length+2)>t.options.lineWidth)),u&&(P+=",")),
y&&(P+=As.lineComment(P,r,a(y))),p.push(P),f=p.length}let{start:m,end:g}=n;if(p.length===0)return m+g;if(!u){let b=p.reduce((h,y)=>h+y.length+2,2);u=t.options.lineWidth>
0&&b>t.options.lineWidth}if(u){let b=m;for(let h of p)b+=h?`
${s}${i}${h}`:`
`;return`${b}
${i}${g}`}else return`${m}${o}${p.join(" ")}${o}${g}`}function Rs({indent:e,options:{commentString:t}},n,r,i){if(r&&i&&(r=r.replace(/^\n+/,"")),r){let s=As.indentComment(
t(r),e);n.push(s.trimStart())}}nm.stringifyCollection=zk});var Ut=M(Ql=>{"use strict";var Xk=zl(),Zk=Vl(),eP=ms(),Kt=J(),Es=jt(),tP=me();function Qr(e,t){let n=Kt.isScalar(t)?t.value:t;for(let r of e)if(Kt.isPair(r)&&(r.
key===t||r.key===n||Kt.isScalar(r.key)&&r.key.value===n))return r}var Jl=class extends eP.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(Kt.MAP,t),this.items=[]}static from(t,n,r){let{keepUndefined:i,replacer:s}=r,o=new this(t),a=(c,u)=>{if(typeof s=="function")u=s.call(n,c,u);else if(Array.
isArray(s)&&!s.includes(c))return;(u!==void 0||i)&&o.items.push(Es.createPair(c,u,r))};if(n instanceof Map)for(let[c,u]of n)a(c,u);else if(n&&typeof n=="object")
for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),o}add(t,n){let r;Kt.isPair(t)?r=t:!t||typeof t!=
"object"||!("key"in t)?r=new Es.Pair(t,t?.value):r=new Es.Pair(t.key,t.value);let i=Qr(this.items,r.key),s=this.schema?.sortMapEntries;if(i){if(!n)throw new Error(
`Key ${r.key} already set`);Kt.isScalar(i.value)&&tP.isScalarValue(r.value)?i.value.value=r.value:i.value=r.value}else if(s){let o=this.items.findIndex(a=>s(r,a)<
0);o===-1?this.items.push(r):this.items.splice(o,0,r)}else this.items.push(r)}delete(t){let n=Qr(this.items,t);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(t,n){let i=Qr(this.items,t)?.value;return(!n&&Kt.isScalar(i)?i.value:i)??void 0}has(t){return!!Qr(this.items,t)}set(t,n){this.add(new Es.Pair(
t,n),!0)}toJSON(t,n,r){let i=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(i);for(let s of this.items)Zk.addPairToJSMap(n,i,s);return i}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let i of this.items)if(!Kt.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),Xk.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};Ql.YAMLMap=Jl;Ql.findPair=Qr});var zn=M(im=>{"use strict";var nP=J(),rm=Ut(),rP={collection:"map",default:!0,nodeClass:rm.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return nP.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>rm.YAMLMap.from(e,t,n)};im.map=rP});var Yt=M(sm=>{"use strict";var iP=Yr(),sP=zl(),oP=ms(),Is=J(),aP=me(),lP=$t(),Xl=class extends oP.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(Is.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=Ns(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Ns(t);
if(typeof r!="number")return;let i=this.items[r];return!n&&Is.isScalar(i)?i.value:i}has(t){let n=Ns(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=Ns(
t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let i=this.items[r];Is.isScalar(i)&&aP.isScalarValue(n)?i.value=n:this.items[r]=n}toJSON(t,n){
let r=[];n?.onCreate&&n.onCreate(r);let i=0;for(let s of this.items)r.push(lP.toJS(s,String(i++),n));return r}toString(t,n,r){return t?sP.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:i}=r,
s=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof i=="function"){let c=n instanceof Set?a:String(o++);a=i.call(n,c,a)}s.items.
push(iP.createNode(a,void 0,r))}}return s}};function Ns(e){let t=Is.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}sm.YAMLSeq=Xl});var Jn=M(am=>{"use strict";var cP=J(),om=Yt(),uP={collection:"seq",default:!0,nodeClass:om.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return cP.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>om.YAMLSeq.from(e,t,n)};am.seq=uP});var Xr=M(lm=>{"use strict";var fP=Hr(),dP={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),fP.stringifyString(e,t,n,r)}};lm.string=dP});var Ls=M(fm=>{"use strict";var cm=me(),um={identify:e=>e==null,createNode:()=>new cm.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new cm.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&um.test.test(e)?e:t.options.nullStr};fm.nullTag=um});var Zl=M(pm=>{"use strict";var pP=me(),dm={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new pP.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&dm.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:
n.options.falseStr}};pm.boolTag=dm});var Qn=M(mm=>{"use strict";function mP({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let i=typeof r=="number"?r:Number(r);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let o=s.indexOf(".");o<0&&(o=s.length,s+=".");let a=t-(s.length-o-1);for(;a-- >0;)s+="0"}return s}mm.stringifyNumber=mP});var tc=M(Ts=>{"use strict";var hP=me(),ec=Qn(),gP={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ec.stringifyNumber},yP={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():ec.stringifyNumber(e)}},bP={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new hP.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:ec.stringifyNumber};
Ts.float=bP;Ts.floatExp=yP;Ts.floatNaN=gP});var rc=M(Fs=>{"use strict";var hm=Qn(),Ds=e=>typeof e=="bigint"||Number.isInteger(e),nc=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function gm(e,t,n){
let{value:r}=e;return Ds(r)&&r>=0?n+r.toString(t):hm.stringifyNumber(e)}var vP={identify:e=>Ds(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>nc(e,2,8,n),stringify:e=>gm(e,8,"0o")},wP={identify:Ds,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>nc(e,0,10,n),
stringify:hm.stringifyNumber},SP={identify:e=>Ds(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>nc(e,2,16,
n),stringify:e=>gm(e,16,"0x")};Fs.int=wP;Fs.intHex=SP;Fs.intOct=vP});var bm=M(ym=>{"use strict";var kP=zn(),PP=Ls(),CP=Jn(),OP=Xr(),xP=Zl(),ic=tc(),sc=rc(),AP=[kP.map,CP.seq,OP.string,PP.nullTag,xP.boolTag,sc.intOct,sc.int,sc.intHex,
ic.floatNaN,ic.floatExp,ic.float];ym.schema=AP});var Sm=M(wm=>{"use strict";var RP=me(),EP=zn(),NP=Jn();function vm(e){return typeof e=="bigint"||Number.isInteger(e)}var Ms=({value:e})=>JSON.stringify(e),IP=[{
identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Ms},{identify:e=>e==null,createNode:()=>new RP.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Ms},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:e=>e==="true",stringify:Ms},{identify:vm,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):
parseInt(e,10),stringify:({value:e})=>vm(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Ms}],LP={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},TP=[EP.map,NP.seq].
concat(IP,LP);wm.schema=TP});var ac=M(km=>{"use strict";var Zr=require("buffer"),oc=me(),DP=Hr(),FP={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof Zr.Buffer=="function")return Zr.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let i=0;i<
n.length;++i)r[i]=n.charCodeAt(i);return r}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:n},r,i,s){if(!n)return"";let o=n,a;if(typeof Zr.Buffer=="function")a=o instanceof Zr.Buffer?o.toString("base64"):Zr.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let u=0;u<o.length;++u)c+=String.fromCharCode(o[u]);a=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=oc.Scalar.BLOCK_LITERAL),t!==oc.Scalar.QUOTE_DOUBLE){let c=Math.max(r.options.
lineWidth-r.indent.length,r.options.minContentWidth),u=Math.ceil(a.length/c),f=new Array(u);for(let p=0,m=0;p<u;++p,m+=c)f[p]=a.substr(m,c);a=f.join(t===oc.Scalar.
BLOCK_LITERAL?`
`:" ")}return DP.stringifyString({comment:e,type:t,value:a},r,i,s)}};km.binary=FP});var _s=M(qs=>{"use strict";var $s=J(),lc=jt(),MP=me(),$P=Yt();function Pm(e,t){if($s.isSeq(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!$s.isPair(r)){
if($s.isMap(r)){r.items.length>1&&t("Each pair must have its own sequence indicator");let i=r.items[0]||new lc.Pair(new MP.Scalar(null));if(r.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${r.commentBefore}
${i.key.commentBefore}`:r.commentBefore),r.comment){let s=i.value??i.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=i}e.items[n]=$s.isPair(r)?r:new lc.Pair(r)}}else t("Expected a sequence for this tag");return e}function Cm(e,t,n){let{replacer:r}=n,i=new $P.
YAMLSeq(e);i.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof r=="function"&&(o=r.call(t,String(s++),o));let a,c;
if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let u=Object.keys(
o);if(u.length===1)a=u[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=o;i.items.push(lc.createPair(a,c,n))}return i}
var qP={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Pm,createNode:Cm};qs.createPairs=Cm;qs.pairs=qP;qs.resolvePairs=Pm});var fc=M(uc=>{"use strict";var Om=J(),cc=$t(),ei=Ut(),_P=Yt(),xm=_s(),mn=class e extends _P.YAMLSeq{constructor(){super(),this.add=ei.YAMLMap.prototype.add.bind(
this),this.delete=ei.YAMLMap.prototype.delete.bind(this),this.get=ei.YAMLMap.prototype.get.bind(this),this.has=ei.YAMLMap.prototype.has.bind(this),this.set=ei.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let i of this.items){let s,o;if(Om.
isPair(i)?(s=cc.toJS(i.key,"",n),o=cc.toJS(i.value,s,n)):s=cc.toJS(i,"",n),r.has(s))throw new Error("Ordered maps must not include duplicate keys");r.set(s,o)}return r}static from(t,n,r){
let i=xm.createPairs(t,n,r),s=new this;return s.items=i.items,s}};mn.tag="tag:yaml.org,2002:omap";var BP={collection:"seq",identify:e=>e instanceof Map,nodeClass:mn,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=xm.resolvePairs(e,t),r=[];for(let{key:i}of n.items)Om.isScalar(i)&&(r.includes(i.value)?t(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):r.push(i.value));return Object.assign(new mn,n)},createNode:(e,t,n)=>mn.from(e,t,n)};uc.YAMLOMap=mn;uc.omap=BP});var Im=M(dc=>{"use strict";var Am=me();function Rm({value:e,source:t},n){return t&&(e?Em:Nm).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Em={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Am.Scalar(!0),stringify:Rm},Nm={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Am.Scalar(!1),stringify:Rm};dc.falseTag=Nm;dc.trueTag=
Em});var Lm=M(Bs=>{"use strict";var jP=me(),pc=Qn(),KP={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:pc.stringifyNumber},UP={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():pc.stringifyNumber(e)}},YP={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new jP.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(
n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:pc.stringifyNumber};Bs.float=YP;Bs.floatExp=UP;Bs.floatNaN=KP});var Dm=M(ni=>{"use strict";var Tm=Qn(),ti=e=>typeof e=="bigint"||Number.isInteger(e);function js(e,t,n,{intAsBigInt:r}){let i=e[0];if((i==="-"||i==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let o=BigInt(e);return i==="-"?BigInt(-1)*
o:o}let s=parseInt(e,n);return i==="-"?-1*s:s}function mc(e,t,n){let{value:r}=e;if(ti(r)){let i=r.toString(t);return r<0?"-"+n+i.substr(1):n+i}return Tm.stringifyNumber(
e)}var WP={identify:ti,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>js(e,2,2,n),stringify:e=>mc(e,2,"0b")},GP={identify:ti,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>js(e,1,8,n),stringify:e=>mc(e,8,"0")},VP={identify:ti,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>js(e,0,10,n),stringify:Tm.stringifyNumber},HP={identify:ti,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>js(e,2,16,n),stringify:e=>mc(e,16,"0x")};ni.int=VP;ni.intBin=WP;ni.intHex=HP;ni.intOct=GP});var gc=M(hc=>{"use strict";var Ys=J(),Ks=jt(),Us=Ut(),hn=class e extends Us.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;Ys.isPair(t)?n=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?n=new Ks.Pair(t.key,null):n=new Ks.Pair(t,null),Us.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let r=Us.
findPair(this.items,t);return!n&&Ys.isPair(r)?Ys.isScalar(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let r=Us.findPair(this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new Ks.
Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:i}=r,s=new this(t);if(n&&Symbol.iterator in
Object(n))for(let o of n)typeof i=="function"&&(o=i.call(n,o,o)),s.items.push(Ks.createPair(o,null,r));return s}};hn.tag="tag:yaml.org,2002:set";var zP={collection:"\
map",identify:e=>e instanceof Set,nodeClass:hn,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>hn.from(e,t,n),resolve(e,t){if(Ys.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new hn,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};hc.YAMLSet=hn;hc.set=zP});var bc=M(Ws=>{"use strict";var JP=Qn();function yc(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,i=o=>t?BigInt(o):Number(o),s=r.replace(/_/g,"").split(":").
reduce((o,a)=>o*i(60)+i(a),i(0));return n==="-"?i(-1)*s:s}function Fm(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(o);else if(isNaN(t)||!isFinite(
t))return JP.stringifyNumber(e);let r="";t<0&&(r="-",t*=n(-1));let i=n(60),s=[t%i];return t<60?s.unshift(0):(t=(t-s[0])/i,s.unshift(t%i),t>=60&&(t=(t-s[0])/i,s.
unshift(t))),r+s.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var QP={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>yc(e,n),stringify:Fm},XP={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>yc(e,!1),stringify:Fm},Mm={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Mm.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,r,i,s,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(n,r-1,i,s||0,o||0,a||0,c),f=t[8];if(f&&f!=="Z"){let p=yc(f,!1);Math.
abs(p)<30&&(p*=60),u-=6e4*p}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Ws.floatTime=XP;Ws.intTime=QP;Ws.
timestamp=Mm});var _m=M(qm=>{"use strict";var ZP=zn(),eC=Ls(),tC=Jn(),nC=Xr(),rC=ac(),$m=Im(),vc=Lm(),Gs=Dm(),iC=Cs(),sC=fc(),oC=_s(),aC=gc(),wc=bc(),lC=[ZP.map,tC.seq,nC.string,
eC.nullTag,$m.trueTag,$m.falseTag,Gs.intBin,Gs.intOct,Gs.int,Gs.intHex,vc.floatNaN,vc.floatExp,vc.float,rC.binary,iC.merge,sC.omap,oC.pairs,aC.set,wc.intTime,wc.
floatTime,wc.timestamp];qm.schema=lC});var zm=M(Pc=>{"use strict";var Um=zn(),cC=Ls(),Ym=Jn(),uC=Xr(),fC=Zl(),Sc=tc(),kc=rc(),dC=bm(),pC=Sm(),Wm=ac(),ri=Cs(),Gm=fc(),Vm=_s(),Bm=_m(),Hm=gc(),Vs=bc(),jm=new Map(
[["core",dC.schema],["failsafe",[Um.map,Ym.seq,uC.string]],["json",pC.schema],["yaml11",Bm.schema],["yaml-1.1",Bm.schema]]),Km={binary:Wm.binary,bool:fC.boolTag,
float:Sc.float,floatExp:Sc.floatExp,floatNaN:Sc.floatNaN,floatTime:Vs.floatTime,int:kc.int,intHex:kc.intHex,intOct:kc.intOct,intTime:Vs.intTime,map:Um.map,merge:ri.
merge,null:cC.nullTag,omap:Gm.omap,pairs:Vm.pairs,seq:Ym.seq,set:Hm.set,timestamp:Vs.timestamp},mC={"tag:yaml.org,2002:binary":Wm.binary,"tag:yaml.org,2002:merg\
e":ri.merge,"tag:yaml.org,2002:omap":Gm.omap,"tag:yaml.org,2002:pairs":Vm.pairs,"tag:yaml.org,2002:set":Hm.set,"tag:yaml.org,2002:timestamp":Vs.timestamp};function hC(e,t,n){
let r=jm.get(t);if(r&&!e)return n&&!r.includes(ri.merge)?r.concat(ri.merge):r.slice();let i=r;if(!i)if(Array.isArray(e))i=[];else{let s=Array.from(jm.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)
i=i.concat(s);else typeof e=="function"&&(i=e(i.slice()));return n&&(i=i.concat(ri.merge)),i.reduce((s,o)=>{let a=typeof o=="string"?Km[o]:o;if(!a){let c=JSON.stringify(
o),u=Object.keys(Km).map(f=>JSON.stringify(f)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return s.includes(a)||s.push(a),s},[])}Pc.
coreKnownTags=mC;Pc.getTags=hC});var xc=M(Jm=>{"use strict";var Cc=J(),gC=zn(),yC=Jn(),bC=Xr(),Hs=zm(),vC=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Oc=class e{constructor({compat:t,customTags:n,merge:r,
resolveKnownTags:i,schema:s,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?Hs.getTags(t,"compat"):t?Hs.getTags(null,t):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=i?Hs.coreKnownTags:{},this.tags=Hs.getTags(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,Cc.MAP,{value:gC.
map}),Object.defineProperty(this,Cc.SCALAR,{value:bC.string}),Object.defineProperty(this,Cc.SEQ,{value:yC.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
vC:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};Jm.Schema=Oc});var Xm=M(Qm=>{"use strict";var wC=J(),Ac=zr(),ii=Wr();function SC(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(
e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let i=Ac.createStringifyContext(e,t),{commentString:s}=i.options;if(e.commentBefore){n.length!==
1&&n.unshift("");let c=s(e.commentBefore);n.unshift(ii.indentComment(c,""))}let o=!1,a=null;if(e.contents){if(wC.isNode(e.contents)){if(e.contents.spaceBefore&&
r&&n.push(""),e.contents.commentBefore){let f=s(e.contents.commentBefore);n.push(ii.indentComment(f,""))}i.forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?
void 0:()=>o=!0,u=Ac.stringify(e.contents,i,()=>a=null,c);a&&(u+=ii.lineComment(u,"",s(a))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:
n.push(u)}else n.push(Ac.stringify(e.contents,i));if(e.directives?.docEnd)if(e.comment){let c=s(e.comment);c.includes(`
`)?(n.push("..."),n.push(ii.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||a)&&n[n.length-
1]!==""&&n.push(""),n.push(ii.indentComment(s(c),"")))}return n.join(`
`)+`
`}Qm.stringifyDocument=SC});var si=M(Zm=>{"use strict";var kC=Ur(),Xn=ms(),je=J(),PC=jt(),CC=$t(),OC=xc(),xC=Xm(),Rc=us(),AC=Ll(),RC=Yr(),Ec=Il(),Nc=class e{constructor(t,n,r){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,je.NODE_TYPE,{value:je.DOC});let i=null;typeof n=="function"||Array.isArray(n)?
i=n:r===void 0&&n&&(r=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},r);this.options=s;let{version:o}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.
version)):this.directives=new Ec.Directives({version:o}),this.setSchema(o,r),this.contents=t===void 0?null:this.createNode(t,i,r)}clone(){let t=Object.create(e.
prototype,{[je.NODE_TYPE]:{value:je.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=je.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Zn(this.contents)&&this.contents.add(t)}addIn(t,n){Zn(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Rc.anchorNames(this);t.anchor=!n||r.has(n)?Rc.findNewAnchor(n||"a",r):n}return new kC.Alias(
t.anchor)}createNode(t,n,r){let i;if(typeof n=="function")t=n.call({"":t},"",t),i=n;else if(Array.isArray(n)){let y=k=>typeof k=="number"||k instanceof String||
k instanceof Number,P=n.filter(y).map(String);P.length>0&&(n=n.concat(P)),i=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:o,flow:a,
keepUndefined:c,onTagObj:u,tag:f}=r??{},{onAnchor:p,setAnchors:m,sourceObjects:g}=Rc.createNodeAnchors(this,o||"a"),b={aliasDuplicateObjects:s??!0,keepUndefined:c??
!1,onAnchor:p,onTagObj:u,replacer:i,schema:this.schema,sourceObjects:g},h=RC.createNode(t,f,b);return a&&je.isCollection(h)&&(h.flow=!0),m(),h}createPair(t,n,r={}){
let i=this.createNode(t,null,r),s=this.createNode(n,null,r);return new PC.Pair(i,s)}delete(t){return Zn(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Xn.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Zn(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return je.isCollection(this.contents)?this.
contents.get(t,n):void 0}getIn(t,n){return Xn.isEmptyPath(t)?!n&&je.isScalar(this.contents)?this.contents.value:this.contents:je.isCollection(this.contents)?this.
contents.getIn(t,n):void 0}has(t){return je.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Xn.isEmptyPath(t)?this.contents!==void 0:je.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Xn.collectionFromPath(this.schema,[t],n):Zn(this.contents)&&this.contents.set(
t,n)}setIn(t,n){Xn.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=Xn.collectionFromPath(this.schema,Array.from(t),n):Zn(this.contents)&&this.contents.
setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ec.
Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new Ec.Directives({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let i=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=
new OC.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:i,onAnchor:s,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=CC.toJS(
this.contents,n??"",a);if(typeof s=="function")for(let{count:u,res:f}of a.anchors.values())s(f,u);return typeof o=="function"?AC.applyReviver(o,{"":c},"",c):c}toJSON(t,n){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return xC.stringifyDocument(this,t)}};function Zn(e){if(je.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
Zm.Document=Nc});var li=M(ai=>{"use strict";var oi=class extends Error{constructor(t,n,r,i){super(),this.name=t,this.code=r,this.message=i,this.pos=n}},Ic=class extends oi{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},Lc=class extends oi{constructor(t,n,r){super("YAMLWarning",t,n,r)}},EC=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.
linePos(a));let{line:r,col:i}=n.linePos[0];n.message+=` at line ${r}, column ${i}`;let s=i-1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,
"");if(s>=60&&o.length>80){let a=Math.min(s-39,o.length-79);o="\u2026"+o.substring(a),s-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(
0,s))){let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=n.linePos[1];c?.line===r&&c.col>i&&(a=Math.max(1,Math.min(c.col-i,80-s)));let u=" ".repeat(s)+"^".repeat(a);n.message+=`:

${o}
${u}
`}};ai.YAMLError=oi;ai.YAMLParseError=Ic;ai.YAMLWarning=Lc;ai.prettifyError=EC});var ci=M(eh=>{"use strict";function NC(e,{flow:t,indicator:n,next:r,offset:i,onError:s,parentIndent:o,startOnNewline:a}){let c=!1,u=a,f=a,p="",m="",g=!1,b=!1,h=null,
y=null,P=null,k=null,L=null,T=null,F=null;for(let q of e)switch(b&&(q.type!=="space"&&q.type!=="newline"&&q.type!=="comma"&&s(q.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),b=!1),h&&(u&&q.type!=="comment"&&q.type!=="newline"&&s(h,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),h=null),q.type){case"space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&q.source.includes("	")&&(h=q),f=!0;break;case"comment":{f||s(q,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let ee=q.source.substring(1)||" ";p?p+=m+ee:p=ee,m="",u=!1;break}case"new\
line":u?p?p+=q.source:(!T||n!=="seq-item-ind")&&(c=!0):m+=q.source,u=!0,g=!0,(y||P)&&(k=q),f=!0;break;case"anchor":y&&s(q,"MULTIPLE_ANCHORS","A node can have at\
 most one anchor"),q.source.endsWith(":")&&s(q.offset+q.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=q,F??(F=q.offset),u=!1,f=!1,b=!0;break;case"\
tag":{P&&s(q,"MULTIPLE_TAGS","A node can have at most one tag"),P=q,F??(F=q.offset),u=!1,f=!1,b=!0;break}case n:(y||P)&&s(q,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${q.source} indicator`),T&&s(q,"UNEXPECTED_TOKEN",`Unexpected ${q.source} in ${t??"collection"}`),T=q,u=n==="seq-item-ind"||n==="explicit-key-i\
nd",f=!1;break;case"comma":if(t){L&&s(q,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),L=q,u=!1,f=!1;break}default:s(q,"UNEXPECTED_TOKEN",`Unexpected ${q.type} toke\
n`),u=!1,f=!1}let $=e[e.length-1],z=$?$.offset+$.source.length:i;return b&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!==
"")&&s(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(u&&h.indent<=o||r?.type==="block-map"||r?.type==="bl\
ock-seq")&&s(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:L,found:T,spaceBefore:c,comment:p,hasNewline:g,anchor:y,tag:P,newlineAfterProp:k,end:z,
start:F??z}}eh.resolveProps=NC});var zs=M(th=>{"use strict";function Tc(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Tc(t.key)||Tc(t.value))return!0}return!1;default:return!0}}th.containsNewline=Tc});var Dc=M(nh=>{"use strict";var IC=zs();function LC(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&IC.containsNewline(
t)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}nh.flowIndentCheck=LC});var Fc=M(ih=>{"use strict";var rh=J();function TC(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let i=typeof r=="function"?r:(s,o)=>s===o||rh.isScalar(s)&&
rh.isScalar(o)&&s.value===o.value;return t.some(s=>i(s.key,n))}ih.mapIncludes=TC});var uh=M(ch=>{"use strict";var sh=jt(),DC=Ut(),oh=ci(),FC=zs(),ah=Dc(),MC=Fc(),lh="All mapping items must start at the same column";function $C({composeNode:e,composeEmptyNode:t},n,r,i,s){
let o=s?.nodeClass??DC.YAMLMap,a=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,u=null;for(let f of r.items){let{start:p,key:m,sep:g,value:b}=f,h=oh.resolveProps(
p,{indicator:"explicit-key-ind",next:m??g?.[0],offset:c,onError:i,parentIndent:r.indent,startOnNewline:!0}),y=!h.found;if(y){if(m&&(m.type==="block-seq"?i(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in m&&m.indent!==r.indent&&i(c,"BAD_INDENT",lh)),!h.anchor&&!h.tag&&!g){
u=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||FC.containsNewline(m))&&i(m??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else h.found?.indent!==r.indent&&i(c,"BAD_INDENT",lh);n.atKey=!0;let P=h.end,k=m?e(n,m,h,i):t(n,P,p,null,h,i);n.schema.compat&&ah.flowIndentCheck(
r.indent,m,i),n.atKey=!1,MC.mapIncludes(n,a.items,k)&&i(P,"DUPLICATE_KEY","Map keys must be unique");let L=oh.resolveProps(g??[],{indicator:"map-value-ind",next:b,
offset:k.range[2],onError:i,parentIndent:r.indent,startOnNewline:!m||m.type==="block-scalar"});if(c=L.end,L.found){y&&(b?.type==="block-map"&&!L.hasNewline&&i(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&h.start<L.found.offset-1024&&i(k.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let T=b?e(n,b,L,i):t(n,c,g,null,L,i);n.schema.compat&&ah.flowIndentCheck(
r.indent,b,i),c=T.range[2];let F=new sh.Pair(k,T);n.options.keepSourceTokens&&(F.srcToken=f),a.items.push(F)}else{y&&i(k.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),L.comment&&(k.comment?k.comment+=`
`+L.comment:k.comment=L.comment);let T=new sh.Pair(k);n.options.keepSourceTokens&&(T.srcToken=f),a.items.push(T)}}return u&&u<c&&i(u,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[r.offset,c,u??c],a}ch.resolveBlockMap=$C});var dh=M(fh=>{"use strict";var qC=Yt(),_C=ci(),BC=Dc();function jC({composeNode:e,composeEmptyNode:t},n,r,i,s){let o=s?.nodeClass??qC.YAMLSeq,a=new o(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,u=null;for(let{start:f,value:p}of r.items){let m=_C.resolveProps(f,{indicator:"seq-item-ind",next:p,
offset:c,onError:i,parentIndent:r.indent,startOnNewline:!0});if(!m.found)if(m.anchor||m.tag||p)p?.type==="block-seq"?i(m.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{u=m.end,m.comment&&(a.comment=m.comment);continue}let g=p?e(n,p,m,i):
t(n,m.end,f,null,m,i);n.schema.compat&&BC.flowIndentCheck(r.indent,p,i),c=g.range[2],a.items.push(g)}return a.range=[r.offset,c,u??c],a}fh.resolveBlockSeq=jC});var er=M(ph=>{"use strict";function KC(e,t,n,r){let i="";if(e){let s=!1,o="";for(let a of e){let{source:c,type:u}=a;switch(u){case"space":s=!0;break;case"commen\
t":{n&&!s&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let f=c.substring(1)||" ";i?i+=o+f:i=f,o="";break}case"n\
ewline":i&&(o+=c),s=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=c.length}}return{comment:i,offset:t}}ph.resolveEnd=KC});var yh=M(gh=>{"use strict";var UC=J(),YC=jt(),mh=Ut(),WC=Yt(),GC=er(),hh=ci(),VC=zs(),HC=Fc(),Mc="Block collections are not allowed within flow collections",$c=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function zC({composeNode:e,composeEmptyNode:t},n,r,i,s){let o=r.start.source==="{",a=o?"flow map":"flow sequence",c=s?.
nodeClass??(o?mh.YAMLMap:WC.YAMLSeq),u=new c(n.schema);u.flow=!0;let f=n.atRoot;f&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=r.offset+r.start.source.length;for(let y=0;y<
r.items.length;++y){let P=r.items[y],{start:k,key:L,sep:T,value:F}=P,$=hh.resolveProps(k,{flow:a,indicator:"explicit-key-ind",next:L??T?.[0],offset:p,onError:i,
parentIndent:r.indent,startOnNewline:!1});if(!$.found){if(!$.anchor&&!$.tag&&!T&&!F){y===0&&$.comma?i($.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.
length-1&&i($.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),$.comment&&(u.comment?u.comment+=`
`+$.comment:u.comment=$.comment),p=$.end;continue}!o&&n.options.strict&&VC.containsNewline(L)&&i(L,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(y===0)$.comma&&i($.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if($.comma||i($.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),$.comment){let z="";e:for(let q of k)switch(q.type){case"comma":case"space":break;case"comment":z=q.source.substring(1);break e;default:break e}
if(z){let q=u.items[u.items.length-1];UC.isPair(q)&&(q=q.value??q.key),q.comment?q.comment+=`
`+z:q.comment=z,$.comment=$.comment.substring(z.length+1)}}if(!o&&!T&&!$.found){let z=F?e(n,F,$,i):t(n,$.end,T,null,$,i);u.items.push(z),p=z.range[2],$c(F)&&i(z.
range,"BLOCK_IN_FLOW",Mc)}else{n.atKey=!0;let z=$.end,q=L?e(n,L,$,i):t(n,z,k,null,$,i);$c(L)&&i(q.range,"BLOCK_IN_FLOW",Mc),n.atKey=!1;let ee=hh.resolveProps(T??
[],{flow:a,indicator:"map-value-ind",next:F,offset:q.range[2],onError:i,parentIndent:r.indent,startOnNewline:!1});if(ee.found){if(!o&&!$.found&&n.options.strict){
if(T)for(let te of T){if(te===ee.found)break;if(te.type==="newline"){i(te,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single \
line");break}}$.start<ee.found.offset-1024&&i(ee.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow seq\
uence key")}}else F&&("source"in F&&F.source?.[0]===":"?i(F,"MISSING_CHAR",`Missing space after : in ${a}`):i(ee.start,"MISSING_CHAR",`Missing , or : between ${a}\
 items`));let $e=F?e(n,F,ee,i):ee.found?t(n,ee.end,T,null,ee,i):null;$e?$c(F)&&i($e.range,"BLOCK_IN_FLOW",Mc):ee.comment&&(q.comment?q.comment+=`
`+ee.comment:q.comment=ee.comment);let qe=new YC.Pair(q,$e);if(n.options.keepSourceTokens&&(qe.srcToken=P),o){let te=u;HC.mapIncludes(n,te.items,q)&&i(z,"DUPLIC\
ATE_KEY","Map keys must be unique"),te.items.push(qe)}else{let te=new mh.YAMLMap(n.schema);te.flow=!0,te.items.push(qe);let xt=($e??q).range;te.range=[q.range[0],
xt[1],xt[2]],u.items.push(te)}p=$e?$e.range[2]:ee.end}}let m=o?"}":"]",[g,...b]=r.end,h=p;if(g?.source===m)h=g.offset+g.source.length;else{let y=a[0].toUpperCase()+
a.substring(1),P=f?`${y} must end with a ${m}`:`${y} in block collection must be sufficiently indented and end with a ${m}`;i(p,f?"MISSING_CHAR":"BAD_INDENT",P),
g&&g.source.length!==1&&b.unshift(g)}if(b.length>0){let y=GC.resolveEnd(b,h,n.options.strict,i);y.comment&&(u.comment?u.comment+=`
`+y.comment:u.comment=y.comment),u.range=[r.offset,h,y.offset]}else u.range=[r.offset,h,h];return u}gh.resolveFlowCollection=zC});var vh=M(bh=>{"use strict";var JC=J(),QC=me(),XC=Ut(),ZC=Yt(),eO=uh(),tO=dh(),nO=yh();function qc(e,t,n,r,i,s){let o=n.type==="block-map"?eO.resolveBlockMap(e,t,
n,r,s):n.type==="block-seq"?tO.resolveBlockSeq(e,t,n,r,s):nO.resolveFlowCollection(e,t,n,r,s),a=o.constructor;return i==="!"||i===a.tagName?(o.tag=a.tagName,o):
(i&&(o.tag=i),o)}function rO(e,t,n,r,i){let s=r.tag,o=s?t.directives.tagName(s.source,m=>i(s,"TAG_RESOLVE_FAILED",m)):null;if(n.type==="block-seq"){let{anchor:m,
newlineAfterProp:g}=r,b=m&&s?m.offset>s.offset?m:s:m??s;b&&(!g||g.offset<b.offset)&&i(b,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!o||o==="!"||o===XC.YAMLMap.tagName&&a==="map"||o===ZC.YAMLSeq.tagName&&a===
"seq")return qc(e,t,n,i,o);let c=t.schema.tags.find(m=>m.tag===o&&m.collection===a);if(!c){let m=t.schema.knownTags[o];if(m?.collection===a)t.schema.tags.push(Object.
assign({},m,{default:!1})),c=m;else return m?i(s,"BAD_COLLECTION_TYPE",`${m.tag} used for ${a} collection, but expects ${m.collection??"scalar"}`,!0):i(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),qc(e,t,n,i,o)}let u=qc(e,t,n,i,o,c),f=c.resolve?.(u,m=>i(s,"TAG_RESOLVE_FAILED",m),t.options)??u,p=JC.isNode(f)?f:new QC.
Scalar(f);return p.range=u.range,p.tag=o,c?.format&&(p.format=c.format),p}bh.composeCollection=rO});var Bc=M(wh=>{"use strict";var _c=me();function iO(e,t,n){let r=t.offset,i=sO(t,e.options.strict,n);if(!i)return{value:"",type:null,comment:"",range:[r,r,r]};let s=i.
mode===">"?_c.Scalar.BLOCK_FOLDED:_c.Scalar.BLOCK_LITERAL,o=t.source?oO(t.source):[],a=o.length;for(let h=o.length-1;h>=0;--h){let y=o[h][1];if(y===""||y==="\r")
a=h;else break}if(a===0){let h=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",y=r+i.length;return t.source&&(y+=t.source.length),{value:h,type:s,comment:i.comment,range:[r,y,y]}}let c=t.indent+i.indent,
u=t.offset+i.length,f=0;for(let h=0;h<a;++h){let[y,P]=o[h];if(P===""||P==="\r")i.indent===0&&y.length>c&&(c=y.length);else{y.length<c&&n(u+y.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(c=y.length),f=h,c===0&&!e.atRoot&&n(u,"BAD_\
INDENT","Block scalar values in collections must be indented");break}u+=y.length+P.length+1}for(let h=o.length-1;h>=a;--h)o[h][0].length>c&&(a=h+1);let p="",m="",
g=!1;for(let h=0;h<f;++h)p+=o[h][0].slice(c)+`
`;for(let h=f;h<a;++h){let[y,P]=o[h];u+=y.length+P.length+1;let k=P[P.length-1]==="\r";if(k&&(P=P.slice(0,-1)),P&&y.length<c){let T=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;n(u-P.length-(k?2:1),"BAD_INDENT",T),y=""}s===_c.Scalar.BLOCK_LITERAL?(p+=
m+y.slice(c)+P,m=`
`):y.length>c||P[0]==="	"?(m===" "?m=`
`:!g&&m===`
`&&(m=`

`),p+=m+y.slice(c)+P,m=`
`,g=!0):P===""?m===`
`?p+=`
`:m=`
`:(p+=m+P,m=" ",g=!1)}switch(i.chomp){case"-":break;case"+":for(let h=a;h<o.length;++h)p+=`
`+o[h][0].slice(c);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let b=r+i.length+t.source.length;return{value:p,type:s,comment:i.comment,range:[r,b,b]}}function sO({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=t[0],s=i[0],o=0,a="",c=-1;for(let m=1;m<i.length;++m){let g=i[m];if(!a&&(g==="\
-"||g==="+"))a=g;else{let b=Number(g);!o&&b?o=b:c===-1&&(c=e+m)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let u=!1,
f="",p=i.length;for(let m=1;m<t.length;++m){let g=t[m];switch(g.type){case"space":u=!0;case"newline":p+=g.source.length;break;case"comment":n&&!u&&r(g,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=g.source.length,f=g.source.substring(1);break;case"error":r(g,"UNEXPECTED_TOK\
EN",g.message),p+=g.source.length;break;default:{let b=`Unexpected token in block scalar header: ${g.type}`;r(g,"UNEXPECTED_TOKEN",b);let h=g.source;h&&typeof h==
"string"&&(p+=h.length)}}}return{mode:s,indent:o,chomp:a,comment:f,length:p}}function oO(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),s=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)s.push([t[o],t[o+1]]);return s}wh.resolveBlockScalar=iO});var Kc=M(kh=>{"use strict";var jc=me(),aO=er();function lO(e,t,n){let{offset:r,type:i,source:s,end:o}=e,a,c,u=(m,g,b)=>n(r+m,g,b);switch(i){case"scalar":a=jc.Scalar.
PLAIN,c=cO(s,u);break;case"single-quoted-scalar":a=jc.Scalar.QUOTE_SINGLE,c=uO(s,u);break;case"double-quoted-scalar":a=jc.Scalar.QUOTE_DOUBLE,c=fO(s,u);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let f=r+s.length,
p=aO.resolveEnd(o,f,t,n);return{value:c,type:a,comment:p.comment,range:[r,f,p.offset]}}function cO(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Sh(e)}function uO(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Sh(e.slice(1,-1)).replace(/''/g,"'")}function Sh(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)
return e;let r,i;try{r=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(r,""),
o=" ",a=t.lastIndex;for(;n=t.exec(e);){let u=n[1].replace(i,"");u===""?o===`
`?s+=o:o=`
`:(s+=o+u,o=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),s+o+(n?.[1]??"")}function fO(e,t){let n="";for(let r=1;r<e.length-1;++r){let i=e[r];
if(!(i==="\r"&&e[r+1]===`
`))if(i===`
`){let{fold:s,offset:o}=dO(e,r);n+=s,r=o}else if(i==="\\"){let s=e[++r],o=pO[s];if(o)n+=o;else if(s===`
`)for(s=e[r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="\r"&&e[r+1]===`
`)for(s=e[++r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;n+=mO(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(i===" "||i==="	"){let s=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(n+=r>s?e.slice(s,r+1):i)}else n+=i}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function dO(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var pO={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function mO(e,t,n,r){let i=e.substr(t,n),o=i.length===n&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}kh.resolveFlowScalar=lO});var Oh=M(Ch=>{"use strict";var gn=J(),Ph=me(),hO=Bc(),gO=Kc();function yO(e,t,n,r){let{value:i,type:s,comment:o,range:a}=t.type==="block-scalar"?hO.resolveBlockScalar(
e,t,r):gO.resolveFlowScalar(t,e.options.strict,r),c=n?e.directives.tagName(n.source,p=>r(n,"TAG_RESOLVE_FAILED",p)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[gn.
SCALAR]:c?u=bO(e.schema,i,c,n,r):t.type==="scalar"?u=vO(e,i,t,r):u=e.schema[gn.SCALAR];let f;try{let p=u.resolve(i,m=>r(n??t,"TAG_RESOLVE_FAILED",m),e.options);
f=gn.isScalar(p)?p:new Ph.Scalar(p)}catch(p){let m=p instanceof Error?p.message:String(p);r(n??t,"TAG_RESOLVE_FAILED",m),f=new Ph.Scalar(i)}return f.range=a,f.source=
i,s&&(f.type=s),c&&(f.tag=c),u.format&&(f.format=u.format),o&&(f.comment=o),f}function bO(e,t,n,r,i){if(n==="!")return e[gn.SCALAR];let s=[];for(let a of e.tags)
if(!a.collection&&a.tag===n)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(t))return a;let o=e.knownTags[n];return o&&!o.collection?
(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[gn.SCALAR])}function vO({
atKey:e,directives:t,schema:n},r,i,s){let o=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[gn.SCALAR];if(n.compat){let a=n.compat.find(
c=>c.default&&c.test?.test(r))??n[gn.SCALAR];if(o.tag!==a.tag){let c=t.tagString(o.tag),u=t.tagString(a.tag),f=`Value may be parsed as either ${c} or ${u}`;s(i,
"TAG_RESOLVE_FAILED",f,!0)}}return o}Ch.composeScalar=yO});var Ah=M(xh=>{"use strict";function wO(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let i=t[r];switch(i.type){case"space":case"comment":case"newline":e-=
i.source.length;continue}for(i=t[++r];i?.type==="space";)e+=i.source.length,i=t[++r];break}}return e}xh.emptyScalarPosition=wO});var Nh=M(Yc=>{"use strict";var SO=Ur(),kO=J(),PO=vh(),Rh=Oh(),CO=er(),OO=Ah(),xO={composeNode:Eh,composeEmptyNode:Uc};function Eh(e,t,n,r){let i=e.atKey,{spaceBefore:s,
comment:o,anchor:a,tag:c}=n,u,f=!0;switch(t.type){case"alias":u=AO(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=Rh.composeScalar(e,t,c,r),a&&(u.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{u=PO.composeCollection(xO,e,t,n,r),a&&(u.anchor=a.source.substring(1))}catch(p){let m=p instanceof Error?p.message:
String(p);r(t,"RESOURCE_EXHAUSTION",m)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",p),f=!1}}return u??
(u=Uc(e,t.offset,void 0,null,n,r)),a&&u.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),i&&e.options.stringKeys&&(!kO.isScalar(u)||typeof u.value!=
"string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(u.spaceBefore=!0),o&&(t.type==="scal\
ar"&&t.source===""?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&f&&(u.srcToken=t),u}function Uc(e,t,n,r,{spaceBefore:i,comment:s,anchor:o,tag:a,end:c},u){
let f={type:"scalar",offset:OO.emptyScalarPosition(t,n,r),indent:-1,source:""},p=Rh.composeScalar(e,f,a,u);return o&&(p.anchor=o.source.substring(1),p.anchor===
""&&u(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(p.spaceBefore=!0),s&&(p.comment=s,p.range[2]=c),p}function AO({options:e},{offset:t,source:n,end:r},i){
let s=new SO.Alias(n.substring(1));s.source===""&&i(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&i(t+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=t+n.length,a=CO.resolveEnd(r,o,e.strict,i);return s.range=[t,o,a.offset],a.comment&&(s.comment=a.comment),s}Yc.composeEmptyNode=
Uc;Yc.composeNode=Eh});var Th=M(Lh=>{"use strict";var RO=si(),Ih=Nh(),EO=er(),NO=ci();function IO(e,t,{offset:n,start:r,value:i,end:s},o){let a=Object.assign({_directives:t},e),c=new RO.
Document(void 0,a),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},f=NO.resolveProps(r,{indicator:"doc-start",next:i??s?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});f.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!f.hasNewline&&o(f.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=i?Ih.composeNode(u,i,f,o):Ih.composeEmptyNode(u,f.end,r,null,f,o);let p=c.
contents.range[2],m=EO.resolveEnd(s,p,!1,o);return m.comment&&(c.comment=m.comment),c.range=[n,p,m.offset],c}Lh.composeDoc=IO});var Gc=M(Mh=>{"use strict";var LO=require("process"),TO=Il(),DO=si(),ui=li(),Dh=J(),FO=Th(),MO=er();function fi(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function Fh(e){let t="",n=!1,r=!1;for(let i=0;i<
e.length;++i){let s=e[i];switch(s[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(s.substring(1)||" "),n=!0,r=!1;break;case"%":e[i+1]?.[0]!=="#"&&(i+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var Wc=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,i,s)=>{let o=fi(n);s?this.warnings.push(new ui.YAMLWarning(
o,r,i)):this.errors.push(new ui.YAMLParseError(o,r,i))},this.directives=new TO.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,
afterEmptyLine:i}=Fh(this.prelude);if(r){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(i||t.directives.docStart||!s)t.commentBefore=r;else if(Dh.isCollection(s)&&!s.flow&&s.items.length>0){let o=s.items[0];Dh.isPair(o)&&(o=o.key);let a=o.
commentBefore;o.commentBefore=a?`${r}
${a}`:r}else{let o=s.commentBefore;s.commentBefore=o?`${r}
${o}`:r}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Fh(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let i of t)yield*this.next(i);yield*this.end(n,r)}*next(t){switch(LO.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,r,i)=>{let s=fi(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",r,i)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let n=FO.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,r=new ui.YAMLParseError(fi(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"do\
c-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new ui.YAMLParseError(fi(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.
docEnd=!0;let n=MO.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;
this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new ui.YAMLParseError(fi(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),i=new DO.Document(
void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,n,n],this.decorate(i,!1),yield i}}};Mh.Composer=Wc});var _h=M(Js=>{"use strict";var $O=Bc(),qO=Kc(),_O=li(),$h=Hr();function BO(e,t=!0,n){if(e){let r=(i,s,o)=>{let a=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(n)n(a,s,o);else throw new _O.YAMLParseError([a,a+1],s,o)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return qO.resolveFlowScalar(
e,t,r);case"block-scalar":return $O.resolveBlockScalar({options:{strict:t}},e,r)}}return null}function jO(e,t){let{implicitKey:n=!1,indent:r,inFlow:i=!1,offset:s=-1,
type:o="PLAIN"}=t,a=$h.stringifyString({type:o,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),c=t.end??[{type:"\
newline",offset:-1,indent:r,source:`
`}];switch(a[0]){case"|":case">":{let u=a.indexOf(`
`),f=a.substring(0,u),p=a.substring(u+1)+`
`,m=[{type:"block-scalar-header",offset:s,indent:r,source:f}];return qh(m,c)||m.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:s,indent:r,props:m,source:p}}case'"':return{type:"double-quoted-scalar",offset:s,indent:r,source:a,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:r,source:a,end:c};default:return{type:"scalar",offset:s,indent:r,source:a,end:c}}}function KO(e,t,n={}){let{afterKey:r=!1,implicitKey:i=!1,
inFlow:s=!1,type:o}=n,a="indent"in e?e.indent:null;if(r&&typeof a=="number"&&(a+=2),!o)switch(e.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let u=e.props[0];if(u.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=u.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=$h.stringifyString({type:o,value:t},{implicitKey:i||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":UO(e,c);break;case'"':Vc(e,c,"double-quoted-scalar");break;case"\
'":Vc(e,c,"single-quoted-scalar");break;default:Vc(e,c,"scalar")}}function UO(e,t){let n=t.indexOf(`
`),r=t.substring(0,n),i=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=r,e.source=i}else{let{offset:s}=e,
o="indent"in e?e.indent:-1,a=[{type:"block-scalar-header",offset:s,indent:o,source:r}];qh(a,"end"in e?e.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(e))c!=="type"&&c!=="offset"&&delete e[c];Object.assign(e,{type:"block-scalar",indent:o,props:a,source:i})}}function qh(e,t){if(t)for(let n of t)
switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function Vc(e,t,n){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let r=e.props.slice(1),i=t.length;e.props[0].type==="block-scalar-header"&&
(i-=e.props[0].source.length);for(let s of r)s.offset+=i;delete e.props,Object.assign(e,{type:n,source:t,end:r});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[i]});break}default:{let r="indent"in e?e.indent:-1,i="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:r,source:t,
end:i})}}}Js.createScalarToken=jO;Js.resolveAsScalar=BO;Js.setScalarValue=KO});var jh=M(Bh=>{"use strict";var YO=e=>"type"in e?Xs(e):Qs(e);function Xs(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=Xs(n);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=Qs(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=Qs(n);
for(let n of e.end)t+=n.source;return t}case"document":{let t=Qs(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let n of e.end)t+=n.source;return t}}}function Qs({start:e,key:t,sep:n,value:r}){let i="";for(let s of e)i+=s.source;if(t&&(i+=Xs(t)),n)for(let s of n)i+=s.
source;return r&&(i+=Xs(r)),i}Bh.stringify=YO});var Wh=M(Yh=>{"use strict";var Hc=Symbol("break visit"),WO=Symbol("skip children"),Kh=Symbol("remove item");function yn(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),Uh(Object.freeze([]),e,t)}yn.BREAK=Hc;yn.SKIP=WO;yn.REMOVE=Kh;yn.itemAtPath=(e,t)=>{let n=e;for(let[r,i]of t){let s=n?.[r];if(s&&
"items"in s)n=s.items[i];else return}return n};yn.parentCollection=(e,t)=>{let n=yn.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],i=n?.[r];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function Uh(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let i of["key","value"]){let s=t[i];if(s&&"it\
ems"in s){for(let o=0;o<s.items.length;++o){let a=Uh(Object.freeze(e.concat([[i,o]])),s.items[o],n);if(typeof a=="number")o=a-1;else{if(a===Hc)return Hc;a===Kh&&
(s.items.splice(o,1),o-=1)}}typeof r=="function"&&i==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}Yh.visit=yn});var Zs=M(xe=>{"use strict";var zc=_h(),GO=jh(),VO=Wh(),Jc="\uFEFF",Qc="",Xc="",Zc="",HO=e=>!!e&&"items"in e,zO=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function JO(e){switch(e){case Jc:return"<BOM>";case Qc:return"<DOC>";case Xc:return"<FL\
OW_END>";case Zc:return"<SCALAR>";default:return JSON.stringify(e)}}function QO(e){switch(e){case Jc:return"byte-order-mark";case Qc:return"doc-mode";case Xc:return"\
flow-error-end";case Zc:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}xe.createScalarToken=zc.createScalarToken;xe.resolveAsScalar=zc.resolveAsScalar;xe.setScalarValue=zc.
setScalarValue;xe.stringify=GO.stringify;xe.visit=VO.visit;xe.BOM=Jc;xe.DOCUMENT=Qc;xe.FLOW_END=Xc;xe.SCALAR=Zc;xe.isCollection=HO;xe.isScalar=zO;xe.prettyToken=
JO;xe.tokenType=QO});var nu=M(Vh=>{"use strict";var di=Zs();function ze(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Gh=new Set("0123456789ABCDEFabcdef"),XO=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),eo=new Set(",[]{}"),ZO=new Set(` ,[]{}
\r	`),eu=e=>!e||ZO.has(e),tu=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let i=this.buffer[r+t+1];if(i===`
`||!i&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&ze(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===di.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){
let s=t[r-1];if(s===" "||s==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let i=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield di.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&ze(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!ze(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&ze(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(eu),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&i[0]!=="#"||r===0&&(i.startsWith("---")||i.startsWith("..."))&&ze(i[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield di.FLOW_END,yield*this.parseLineStart();let s=0;for(;i[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),i[s]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(eu),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||ze(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),i=r.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let s=this.continueScalar(i+1);if(s===-1)break;i=r.indexOf(`
`,s)}i!==-1&&(n=i-(r[i-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>ze(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let o=this.buffer[s+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let i=t+1;for(r=this.buffer[i];r===" ";)r=this.buffer[++i];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++i];t=i-1}else if(!this.blockScalarKeep)do{let s=t-1,o=this.buffer[s];o==="\r"&&(o=this.buffer[--s]);let a=s;for(;o===" ";)o=this.buffer[--s];
if(o===`
`&&s>=this.pos&&s+1+n>a)t=s;else break}while(!0);return yield di.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,n=this.pos-1,r=this.pos-1,i;for(;i=this.buffer[++r];)if(i===":"){let s=this.buffer[r+1];if(ze(s)||t&&eo.has(s))break;n=r}else if(ze(i)){let s=this.buffer[r+
1];if(i==="\r"&&(s===`
`?(r+=1,i=`
`,s=this.buffer[r+1]):n=r),s==="#"||t&&eo.has(s))break;if(i===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(t&&eo.has(i))break;n=r}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield di.
SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.
buffer.slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(eu),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(ze(r)||n&&eo.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!ze(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(XO.has(n))n=this.buffer[++t];else if(n==="%"&&Gh.has(this.buffer[t+1])&&Gh.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let i=n-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=n),i}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};Vh.Lexer=tu});var iu=M(Hh=>{"use strict";var ru=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let s=n+r>>1;this.lineStarts[s]<t?n=s+1:r=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let i=this.lineStarts[n-1];
return{line:n,col:t-i+1}}}};Hh.LineCounter=ru});var ou=M(Zh=>{"use strict";var ex=require("process"),zh=Zs(),tx=nu();function Wt(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Jh(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Xh(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function to(e){switch(e.type){case"document":return e.
start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function tr(e){
if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function no(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)
e.push(t[n])}function Qh(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!Wt(t.start,"explicit-key-ind")&&!Wt(t.sep,"map-value-ind")&&
(t.key&&(t.value=t.key),delete t.key,Xh(t.value)?t.value.end?no(t.value.end,t.sep):t.value.end=t.sep:no(t.start,t.sep),delete t.sep)}var su=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new tx.Lexer,this.onNewLine=
t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=
t,ex.env.LOG_TOKENS&&console.log("|",zh.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=zh.tokenType(t);if(n)
if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,
this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map\
-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.
length}else{let r=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type===
"doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)
return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.
blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.
stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield n;else{let r=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in r?r.indent:0:n.type==="flow-collection"&&r.type==="document"&&(n.indent=
0),n.type==="flow-collection"&&Qh(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let i=r.items[r.items.length-
1];if(i.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=n;else{Object.assign(i,{key:n,sep:[]}),this.onKeyLine=!i.explicitKey;
return}break}case"block-seq":{let i=r.items[r.items.length-1];i.value?r.items.push({start:[],value:n}):i.value=n;break}case"flow-collection":{let i=r.items[r.items.
length-1];!i||i.value?r.items.push({start:[],key:n,sep:[]}):i.sep?i.value=n:Object.assign(i,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.
type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let i=n.items[n.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&Jh(i.start)===-1&&(n.indent===0||i.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(r.type==="document"?r.end=i.start:r.items.push({start:i.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Jh(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type===
"map-value-ind"){let n=to(this.peek(2)),r=tr(n),i;t.end?(i=t.end,i.push(this.sourceToken),delete t.end):i=[this.sourceToken];let s={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:r,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){no(i,n.start),
i.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,i=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(i&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(s=n.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":i||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):i||n.value?(s.push(this.sourceToken),t.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Wt(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Xh(n.key)&&!Wt(n.sep,"newline")){
let o=tr(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:c}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(Wt(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let o=tr(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||i?t.items.push({start:s,key:null,sep:[this.sourceToken]}):Wt(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||n.value?(t.items.push({start:s,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!Wt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:s});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){no(i,n.start),i.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||Wt(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:i,
sep:[]}):n.sep?this.stack.push(i):Object.assign(n,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let i=to(
r),s=tr(i);Qh(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=to(t),r=tr(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=to(t),r=tr(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Zh.Parser=su});var ig=M(mi=>{"use strict";var eg=Gc(),nx=si(),pi=li(),rx=Yl(),ix=J(),sx=iu(),tg=ou();function ng(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new sx.LineCounter||null,prettyErrors:t}}function ox(e,t={}){let{lineCounter:n,prettyErrors:r}=ng(t),i=new tg.Parser(n?.addNewLine),s=new eg.Composer(t),o=Array.
from(s.compose(i.parse(e)));if(r&&n)for(let a of o)a.errors.forEach(pi.prettifyError(e,n)),a.warnings.forEach(pi.prettifyError(e,n));return o.length>0?o:Object.
assign([],{empty:!0},s.streamInfo())}function rg(e,t={}){let{lineCounter:n,prettyErrors:r}=ng(t),i=new tg.Parser(n?.addNewLine),s=new eg.Composer(t),o=null;for(let a of s.
compose(i.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new pi.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(pi.prettifyError(e,n)),o.warnings.forEach(pi.prettifyError(
e,n))),o}function ax(e,t,n){let r;typeof t=="function"?r=t:n===void 0&&t&&typeof t=="object"&&(n=t);let i=rg(e,n);if(!i)return null;if(i.warnings.forEach(s=>rx.
warn(i.options.logLevel,s)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:r},n))}function lx(e,t,n){
let r=null;if(typeof t=="function"||Array.isArray(t)?r=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let i=Math.round(n);n=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(e===void 0){let{keepUndefined:i}=n??t??{};if(!i)return}return ix.isDocument(e)&&!r?e.toString(n):new nx.Document(e,r,n).toString(n)}
mi.parse=ax;mi.parseAllDocuments=ox;mi.parseDocument=rg;mi.stringify=lx});var og=M(X=>{"use strict";var cx=Gc(),ux=si(),fx=xc(),au=li(),dx=Ur(),Gt=J(),px=jt(),mx=me(),hx=Ut(),gx=Yt(),yx=Zs(),bx=nu(),vx=iu(),wx=ou(),ro=ig(),sg=_r();X.Composer=
cx.Composer;X.Document=ux.Document;X.Schema=fx.Schema;X.YAMLError=au.YAMLError;X.YAMLParseError=au.YAMLParseError;X.YAMLWarning=au.YAMLWarning;X.Alias=dx.Alias;
X.isAlias=Gt.isAlias;X.isCollection=Gt.isCollection;X.isDocument=Gt.isDocument;X.isMap=Gt.isMap;X.isNode=Gt.isNode;X.isPair=Gt.isPair;X.isScalar=Gt.isScalar;X.isSeq=
Gt.isSeq;X.Pair=px.Pair;X.Scalar=mx.Scalar;X.YAMLMap=hx.YAMLMap;X.YAMLSeq=gx.YAMLSeq;X.CST=yx;X.Lexer=bx.Lexer;X.LineCounter=vx.LineCounter;X.Parser=wx.Parser;X.
parse=ro.parse;X.parseAllDocuments=ro.parseAllDocuments;X.parseDocument=ro.parseDocument;X.stringify=ro.stringify;X.visit=sg.visit;X.visitAsync=sg.visitAsync});function ag(e){return cg(e.replace(kx,""))??(fg.test(e)?ug:void 0)}function gi(e){if(typeof e=="string")return cg(e);if(Array.isArray(e))return lu(e);if(!j(e))return;
let{annotations:t,...n}=e;return lu(Object.keys(e))??lu(Object.values(n))}function lu(e){for(let t of e){let n=gi(t);if(n!==void 0)return n}}function lg(e){return fg.
test(e)&&Sx(e)?ug:void 0}function Sx(e){let t=!1;for(let n of new hi.Lexer().lex(e)){if(!t&&hi.CST.tokenType(n)==="comment"&&n.startsWith("#@"))return!0;t=!t&&hi.CST.
tokenType(n)==="scalar"}return!1}function cg(e){if(e.includes("{{"))return"it is a template: {{ }} has to be rendered first";if(e.includes("{%"))return"it is a \
template: {% %} has to be rendered first"}var hi,ug,fg,kx,dg=w(()=>{"use strict";hi=Nw(og(),1);pe();ug="it is a template of ytt: #@ has to be rendered first",fg=
/(?:^|\s)#@/,kx=/(?<!\S)#.*/g});function io(e){return e.split("/").slice(1).map(Px)}function lt(e){return/[~\d]/.test(e)?io(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):
e.slice(1).replaceAll("/",".")}function ne(e,t){let n=e;for(let r of Cx(t))if(Array.isArray(n))n=n[Number(r)];else if(j(n)&&Object.hasOwn(n,r))n=n[r];else return;
return n}function Ae(e,t){let n=ne(e,t);return typeof n=="string"?n:""}function Cx(e){let t=cu.get(e);if(t)return t;let n=io(e);return cu.size<Ox&&cu.set(e,n),n}
var Vt,Px,cu,Ox,ue=w(()=>{"use strict";pe();Vt=e=>e.replaceAll("~","~0").replaceAll("/","~1"),Px=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll("~0","~"):
e;cu=new Map,Ox=1e3});function ct(e,t){if(e.size===0)return!1;if(e.has(t)||e.has(""))return!0;for(let n=t.lastIndexOf("/");n>0;n=t.lastIndexOf("/",n-1))if(e.has(t.slice(0,n)))return!0;
return!1}function mg(e,t=!1){let n=new Set;return r(e,""),n.size===0?uu:n;function r(i,s){if(typeof i=="string")(pg(i)||t&&Rx.test(i))&&n.add(s);else if(Array.isArray(
i))for(let[o,a]of i.entries()){let c=`${s}/${o}`;j(a)&&Object.keys(a).some(Un)?n.add(c):r(a,c)}else if(j(i))for(let[o,a]of Object.entries(i)){let c=`${s}/${Vt(o)}`;
Un(o)?n.add(c):pg(o)?n.add(s):r(a,c)}}}function pg(e){return e.includes("$")&&xx.test(e)||e.includes("<")&&Ax.test(e)}var uu,xx,Ax,Rx,yi=w(()=>{"use strict";ue();
pe();ns();uu=new Set;xx=/(?<!\$)(?:\$\$)*\$(?:\{\w|\([\w.-]+\)|[A-Z_][A-Z\d_]+)/,Ax=/<[^<>\s][^<>\n]*>/,Rx=/^ENC\[.*\]$/s});function hg(e,{isPatch:t=!1,patchKind:n,valuesOnly:r=!0}={}){let{documents:i}=Kn(e,{valuesOnly:r}),s=!t&&!Ex.some(o=>e.includes(o));return i.map(o=>{let a=o.issues.
find(({code:c})=>c==="yaml-syntax");return a?Mx(o,gg(o,e),a.message):s?Nx(o):Ix(o,e,t,n)})}function Nx(e){let t=Pl(e.value);if(t.length===0)return{document:e,role:"\
other",resources:[]};let n=e.issues.length===0;return{document:e,role:"manifest",resources:t.map(r=>({...r,role:"manifest",unknown:uu,isPartial:!1,isFixable:n}))}}
function Ix(e,t,n,r){let{value:i}=e,s=Lx(i,r)??Pl(i);if(s.length===0){let b=Fx(i);return b===void 0?{document:e,role:"other",resources:[]}:{document:e,role:"tem\
plate",reason:b,resources:[]}}let o=t.includes("#@")?lg(gg(e,t)):void 0,a=fp(i),c=s.map(b=>{let h=o??gi(b.value);return{reason:h,resource:Dx(b,{document:e,isTemplate:h!==
void 0,encrypted:a,isPatch:n})}}),u=c.map(({resource:b})=>b),[f="manifest",...p]=new Set(u.map(({role:b})=>b)),m=c.find(({reason:b})=>b!==void 0)?.reason;if(p.length>
0)return{document:e,role:"manifest",...m!==void 0&&{reason:m},resources:u};let g=m??Tx[f];return{document:e,role:f,...g!==void 0&&{reason:g},resources:u}}function Lx(e,t){
if(!(t===void 0||!vt(t)||!j(e)))return xl(e.apiVersion)?[{pointer:"",value:{...e,kind:t}}]:void 0}function Dx(e,{document:t,isTemplate:n,encrypted:r,isPatch:i}){
let s=r?dp(e.value):e.value,o=i||ts(s),a=n?"template":r?"encrypted":o?"patch":"manifest";return{...e,value:s,role:a,unknown:mg(s,r),isPartial:o,isFixable:a==="m\
anifest"&&t.issues.length===0}}function Fx(e){if(!j(e))return;let{apiVersion:t,kind:n}=e;return xl(t)?typeof n=="string"?gi(n):void 0:typeof n=="string"&&vt(n)&&
typeof t=="string"?gi(t):void 0}function Mx(e,t,n){let r=`it is ${n}`;if(gp(t)){let i=ag(t);return{document:e,role:i===void 0?"unreadable":"template",reason:i??
r,resources:[]}}return{document:e,role:"other",reason:r,resources:[]}}function so({role:e,isPartial:t}){return!t&&e!=="template"}var Ex,Tx,gg,oo=w(()=>{"use str\
ict";pe();he();es();pp();ns();ss();dg();yi();Ex=["$","<","{{","{%","sops","#@"];Tx={patch:"it is a patch: what it leaves out is not missing",encrypted:"it is en\
crypted by SOPS: encrypted values cannot be checked"};gg=({range:e},t)=>t.slice(e.start.offset,e.end.offset)});function bg(e,t,n){let{spec:r}=e;if(r!=null&&!(j(r)&&Object.keys(r).length===0))return;let i=t.flatMap(f=>f.code==="unknown-field"&&$x(f.path)?[f.name]:[]);if(i.
length===0)return;let s=n(yg(e,i)),o=new Set(s.ok?[]:s.issues.flatMap(f=>f.code==="unknown-field"?[f.path]:[])),a=i.filter(f=>!o.has(`/spec/${Vt(f)}`)),[c]=a;if(c===
void 0)return;let u=`/${Vt(c)}`;return{issue:{code:"misplaced-fields",path:u,field:lt(u),message:qx(a),fields:a},meant:yg(e,a)}}function yg(e,t){let n=Object.entries(
e),r=Object.fromEntries(n.filter(([i])=>t.includes(i)));return{...Object.fromEntries(n.filter(([i])=>!t.includes(i))),spec:r}}function qx(e){let[t=""]=e;return e.
length===1?`must be in spec: ${t} is one level too high; indent it below spec.`:`must be in spec: ${e.slice(0,-1).join(", ")} and ${e.at(-1)} are one level too \
high; indent them below spec.`}var $x,vg=w(()=>{"use strict";ue();pe();$x=e=>e.lastIndexOf("/")===0});function du(e,t){let{value:n}=e,r=Hi(t)(n);if(r.ok)return{value:n,issues:[],placeOf:fu};let i=Sg(n,r.issues,t);return e.unknown.size===0&&!e.isPartial?i:{...i,issues:i.
issues.filter(s=>jx(s,e))}}function pu(e,t){return du(e,t).issues}function wg(e){return so(e)?e.unknown.size===0?Uf(e.value):de.filter(t=>mu(e,t)):[]}function mu(e,t){
return e.unknown.size===0&&!e.isPartial?zi(t,e.value):pu(e,t).length===0}function Sg(e,t,n){let r=Hi(n),i=t.find(g=>g.code==="unknown-kind"),s=i?.code==="unknow\
n-kind"&&j(e)&&Bx(e)?i.suggestion:void 0;if(i&&s!==void 0&&j(e)){let g={...e,kind:s},b=r(g),h=b.ok?{value:g,issues:[],placeOf:fu}:Sg(g,b.issues,n);return{...h,issues:[
i,...h.issues]}}let o=j(e)?bg(e,t,r):void 0;if(!o)return{value:e,issues:t,placeOf:fu};let{issue:a,meant:c}=o,{fields:u}=a,f=g=>{let[,b,h=""]=g.split("/");return b===
"spec"&&u.includes(h)?g.slice(5):g},p=r(c),m=p.ok?[]:p.issues.map(g=>_x(g,f(g.path)));return{value:c,issues:[a,...m],placeOf:f}}function Bx(e){let{kind:t}=e;return typeof t==
"string"&&!Ve.includes(t)&&hp(e)}function jx(e,{unknown:t,isPartial:n}){return ct(t,Kx(e)?Ux(e.path):e.path)||e.code==="too-long"&&[...t].some(r=>r.startsWith(`${e.
path}/`))?!1:!n||!Yx(e)}function Kx(e){return e.code==="unknown-field"&&!Un(e.name)}function Yx(e){return Wx.has(e.code)||Gx.has(e.path)?!0:e.code==="value-from"&&
e.found==="neither"}var fu,_x,Ux,Wx,Gx,ao=w(()=>{"use strict";ue();pe();Pe();oo();vg();ns();ss();yi();fu=e=>e;_x=(e,t)=>t===e.path?e:{...e,path:t,field:lt(t)};Ux=
e=>e.slice(0,e.lastIndexOf("/"));Wx=new Set(["missing-field","missing-secret-namespace","null-value"]),Gx=new Set(["/apiVersion","/kind","/metadata/name","/meta\
data/generateName","/metadata/namespace"])});function hu(e){return e.flatMap(({resources:t})=>t.filter(so).map(Vx))}function Vx(e){return{fits:t=>mu(e,t),issues:t=>Vf(e.value,t,()=>pu(e,t))}}var kg=w(()=>{
"use strict";Ga();oo();ao()});function Pg({isPatch:e=!1,patchKind:t}){return{isPatch:e,...t!==void 0&&{patchKind:t}}}var Cg=w(()=>{"use strict"});function bn(e){let t=new Map;return n=>{let r=t.get(n)??{value:e(n)};return t.set(n,r),r.value}}var lo=w(()=>{"use strict"});function Og(){let e=new Map,t=new Map;function n(s,{release:o,sets:a},c){if(o)return o;let u=a.length>1,f=u?c.map(Hx):c;u&&t.set(s,f);for(let b of a){let{poll:h,
unasked:y}=r(b),P=h.unasked;for(let k of f)h.add(k);h.unasked>P&&y.push({number:s,ballots:h.unasked-P})}let{poll:p,files:m}=r(a[0]),g=Ya(p.leading);return f.length>
0&&m.push({number:s,release:g}),{release:g,from:"detected"}}function r(s){let o=e.get(s);if(o)return o;let a={poll:Ji(),unasked:[],files:[]};return e.set(s,a),a}
function i(s){let o=new Map,a=[];for(let[c,{poll:u,unasked:f,files:p}]of e){if(!u.isUnanimous)for(let{number:b,ballots:h}of f)for(let y of(t.get(b)??s(b)??[]).slice(
0,h))u.recount(y);let m=u.decide();o.set(c,m);let g=_e(m.release);for(let{number:b,release:h}of p)_e(h)!==g&&a.push(b)}return{detected:o,outdated:a,releaseOf:({
release:c,sets:[u]})=>c??{release:o.get(u)?.release??Ya(Ji().leading),from:"detected"}}}return{vote:n,decide:i}}function Hx({fits:e,issues:t}){return{fits:bn(e),
issues:bn(t)}}var xg=w(()=>{"use strict";lo();Ga();Pe()});function Ag(e,{rules:t}){let n=[];for(let r of e){let i=Object.hasOwn(t,r.code)?t[r.code]:void 0;i===void 0||i===r.severity?n.push(r):i!=="off"&&n.push({...r,severity:i})}
return n}var Rg=w(()=>{"use strict"});function co(e,t,n){let{pointer:r,value:i}=Jx(e.value,t);if(r===t)return n!==void 0&&zx.has(n)?e.keyOf(t):e.positionOf(t);if(r!==""&&!/\/\d+$/.test(r))return e.keyOf(
r);let s=j(i)?Object.keys(i)[0]:void 0;return s===void 0?e.positionOf(r):e.keyOf(`${r}/${Vt(s)}`)}function Jx(e,t){let n=e,r="";for(let i of io(t)){if(Array.isArray(
n)){if(!Object.hasOwn(n,i))break;n=n[Number(i)]}else{if(!j(n)||!Object.hasOwn(n,i))break;n=n[i]}r+=`/${Vt(i)}`}return{pointer:r,value:n}}var zx,gu=w(()=>{"use s\
trict";ue();pe();zx=new Set(["unknown-field","misplaced-fields","value-from"])});var nr,uo=w(()=>{"use strict";nr={"observability-secret-reference":{since:"v0.9"},"client-ca-goes-stale":{since:"v0.9"},"client-ca-conflict":{since:"v0.9",until:"\
v0.13"}}});function W(e,t,n=`name: example
  namespace: acme`){let r=t.trim().split(`
`).map(i=>`  ${i}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${n}
spec:
${r.join(`
`)}
`}function Z(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(n=>`      ${n}`).join(`
`)}
`}function rr(e,t="DataPlane"){return W("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${e}`,`name: production
  namespace: acme`)}function ie(e,t){return W("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,t)}var Qx,re,fo,po,V,H,Je,oe=w(()=>{"use stri\
ct";Qx=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,re=`-----BEGIN CERTIFICATE-----
${Qx}-----END CERTIFICATE-----
`,fo=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`,po=`${["-----BEGIN CERTIFICATE-----","MIIBjTCCATOgAwIBAgIUcUGNQX0MBE9Lj4xUmOuRRlHUMSwwCgYIKoZIzj0EAwIw","GzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTAgFw0yNjExMjEwM\
jM0MDFaGA8y","MTI2MTAyODAyMzQwMVowGzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTBZMBMG","ByqGSM49AgEGCCqGSM49AwEHA0IABEonMxXrmiigqwDmqC3e9btR0/MWyUVXtLgR","fuBAmRJG60mJ\
7sWEvt43csBaA2KV4lpScLIhTUH2uNOMAhe1QbCjUzBRMB0GA1Ud","DgQWBBToj3Ksanf8Fy0clP8+b+ri9n5dWjAfBgNVHSMEGDAWgBToj3Ksanf8Fy0c","lP8+b+ri9n5dWjAPBgNVHRMBAf8EBTADAQH/MA\
oGCCqGSM49BAMCA0gAMEUCIB0o","NW29BwRYKc2gQsn0ezejSjXbMsrsuVNl1TkwCYzBAiEAyPDUXh098HmKEMpEfxla","eLI9FLGm6zRBmJ+bJOWGl6c=","-----END CERTIFICATE-----"].join(`
`)}
`;V=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,H=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;Je=W("DataPlane",V+H,`name: eu-west
  namespace: acme`)});function mo(e,t){let n=`planeID: shared
${Z(t)}observerURL: https://observer.example.com`;return W("ObservabilityPlane",n,`name: ${e}
  namespace: acme`)}var Ng,Eg,Ig=w(()=>{"use strict";uo();oe();Ng={code:"conflicting-ca",severity:"error",reason:"Planes of one type and planeID share an agent;\
 only from v0.14 on may they have different CAs.",sources:[{tag:"v0.13.0",crd:"dataplanes",field:"planeID",lines:"126-136"},{tag:"v0.13.0",crd:"dataplanes",field:"\
clientCA",lines:"51-54"}],...nr["client-ca-conflict"],among:"each",check:e=>{let t=new Map;return e.flatMap(n=>{if(!n.ca)return[];let r=`${n.kind}/${n.planeID}`,
i=t.get(r);return i||t.set(r,n),i?.ca&&Eg(i.ca.text)!==Eg(n.ca.text)?[{plane:n,path:n.ca.path,detail:i.name}]:[]})},message:({detail:e})=>`differs from the CA o\
f ${e}, which has the same planeID and therefore the same agent: use the same CA in both.`,example:{release:"v0.13",wrong:`${mo("a",re)}---
${mo("b",re.replace("CCCC","DDDD"))}`,right:`${mo("a",re)}---
${mo("b",re)}`}},Eg=e=>e.replace(/\s+/g,"")});function ir(e){let t=new Map;for(let i of e){let s=`${i.kind}/${i.name}`,o=t.get(s);o?(o.byNamespace??=new Map([[o.first.namespace,o.first]]),o.byNamespace.has(
i.namespace)||o.byNamespace.set(i.namespace,i)):t.set(s,{first:i})}function n(i,s,o){let a=t.get(`${s}/${o}`);if(!a||s===void 0||Be(s)||i.namespace===void 0)return a?.
first;let{first:c,byNamespace:u}=a;return u?u.get(i.namespace)??u.get(void 0):c.namespace===void 0||c.namespace===i.namespace?c:void 0}function r(i,s){for(let{kind:o,
name:a}of s){let c=n(i,o,a);if(c)return c}}return{find:n,findFirst:r,findAnywhere:(i,s)=>t.get(`${i}/${s}`)?.first}}var ho=w(()=>{"use strict";he()});function Lg(e,t){let n=j(e)?e.kind:void 0;if(!st(t,n))return;let r=ne(e,"/metadata/name"),i=ne(e,"/metadata/namespace");if(!(typeof r!="string"||r===""))return{
kind:n,name:r,namespace:!Be(n)&&typeof i=="string"&&i!==""?i:void 0}}function Tg(e,t){return e.namespace===void 0||t.namespace===void 0||e.namespace===t.namespace}
function Dg(e){let t=ne(e,"/spec/planeID"),n=t===void 0||t===""?ne(e,"/metadata/name"):t;return typeof n=="string"?n:void 0}var yu=w(()=>{"use strict";ue();pe();
he();Pe()});function Co(e){let t=e.toLowerCase().replaceAll(" ","-");return{title:`OpenChoreo v0.15 documentation: DataPlane, ${e}`,url:`${Xx}#${t}`}}function vn(e,t){return`\
https://www.rfc-editor.org/rfc/rfc${e}#section-${t}`}var bu,vu,bi,go,Fg,WT,GT,VT,HT,zT,JT,QT,Mg,XT,$g,yo,qg,bo,_g,sr,vo,Bg,wo,or,jg,Kg,So,Ug,ko,ar,Po,Yg,Xx,ye=w(
()=>{"use strict";bu="https://kubernetes.io/docs",vu=`${bu}/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/`,bi=`${bu}/concepts/overview/w\
orking-with-objects`,go={title:"Kubernetes: Object names, DNS subdomain names",url:`${bi}/names/#dns-subdomain-names`},Fg={title:"Kubernetes: Object names and I\
Ds",url:`${bi}/names/#names`},WT={title:"Kubernetes: Labels, syntax and character set",url:`${bi}/labels/#syntax-and-character-set`},GT={title:"Kubernetes: Anno\
tations, syntax and character set",url:`${bi}/annotations/#syntax-and-character-set`},VT={title:"Kubernetes: Not all objects are in a namespace",url:`${bi}/name\
spaces/#not-all-objects-are-in-a-namespace`},HT={title:"Kubernetes: Validation for unrecognized or duplicate fields",url:`${bu}/reference/using-api/api-concepts\
/#setting-the-field-validation-level`},zT={title:"Kubernetes: Defaulting and nullable",url:`${vu}#defaulting-and-nullable`},JT={title:"Kubernetes: Validation of\
 custom resources",url:`${vu}#validation`},QT={title:"Kubernetes: Transition rules",url:`${vu}#transition-rules`},Mg={title:"RFC 1123, section 2.1: Host names",
url:vn(1123,"2.1")},XT={title:"RFC 3339, section 5.6: Internet date and time format",url:vn(3339,"5.6")},$g={title:"RFC 3986, section 3: Syntax components",url:vn(
3986,"3")},yo={title:"RFC 5280, section 4.1.2.5: Validity",url:vn(5280,"4.1.2.5")},qg={title:"RFC 6335, section 6: Port number ranges",url:vn(6335,"6")},bo={title:"\
RFC 7468, section 5: Textual encoding of certificates",url:vn(7468,"5")},_g={title:"RFC 7468, section 10: Textual encoding of private keys",url:vn(7468,"10")},sr=
{title:"Go 1.26.8: CertPool.AppendCertsFromPEM",url:"https://github.com/golang/go/blob/go1.26.8/src/crypto/x509/cert_pool.go#L213-L248"},vo={tag:"v0.15.0",crd:"\
dataplanes",field:"planeID",lines:"163-173"},Bg={tag:"v0.15.0",crd:"dataplanes",field:"clientCA",lines:"51-77"},wo={tag:"v0.15.0",crd:"environments",field:"data\
PlaneRef",lines:"45-63"},or={tag:"v0.15.0",crd:"dataplanes",field:"observabilityPlaneRef",lines:"141-162"},jg={tag:"v0.15.0",crd:"dataplanes",field:"publicHTTPP\
ort",lines:"118-122"},Kg={tag:"v0.17.0",crd:"dataplanes",field:"port",lines:"102-107"},So={tag:"v0.16.0",file:"internal/controller/reference.go"},Ug={tag:"v0.16\
.0",file:"internal/cluster-gateway/plane_client_ca.go",lines:"345-352"},ko={tag:"v1.2.3",file:"internal/cluster-gateway/server.go",lines:"819"},ar={tag:"v1.2.3",
file:"install/helm/openchoreo-data-plane/values.yaml",lines:"649"},Po={tag:"v0.16.0",file:"samples/getting-started/component-types/service.yaml",lines:"102"},Yg=
{tag:"v1.2.3",file:"samples/getting-started/component-types/service.yaml",lines:"139"};Xx="https://github.com/openchoreo/openchoreo.github.io/blob/7e6bf08eee01a\
79b4e8324b256b8d41802b57a6f/versioned_docs/version-v0.15.x/reference/api/platform/dataplane.md"});function Re(e){let t=Wg.get(e);if(t)return t;let n=$r.filter(s=>Ft(s,e)&&s.kinds.some(o=>st(e,o))),r={};for(let{role:s}of $r)r[s]=[];for(let s of n)r[s.role]?.some(
({pointer:o})=>o===s.pointer)||r[s.role]?.push(s);let i=r;return Wg.set(e,i),i}function Ht(e){let t=Gg.get(e);if(t)return t;let n=Re(e)["client-ca"].map(({pointer:r})=>`${r}\
/value`);return Gg.set(e,n),n}function Oo(e){let{"client-ca":t,"secret-name":n}=Re(e);return n.map(({pointer:r})=>r.slice(0,-5)).filter(r=>t.some(i=>r.startsWith(
`${i.pointer}/`)))}var Wg,Gg,Qe=w(()=>{"use strict";Sl();he();Pe();Wg=new Map;Gg=new Map});function ut(e,t){let n=[];for(let r of t){let i=ne(e,r);typeof i=="string"&&n.push({path:r,text:i})}return n}var lr=w(()=>{"use strict";ue()});function Ao(e,t){return(xo?.resource!==e||xo.line!==t)&&(xo={resource:e,line:t,listeners:Zx(e,t)}),xo.listeners}function Zx(e,t){return vi(t).filter(({port:n})=>j(
ne(e,eA(n)))).map(n=>({...n,gateway:n.gateway.map(r=>Ae(e,r)).join("/")}))}function vi(e){let t=Vg.get(e);if(t)return t;let{port:n,host:r,...i}=Re(e),s=n.flatMap(
o=>{let{direction:a,visibility:c,protocol:u,pointer:f}=o,p=b=>b.direction===a&&b.visibility===c,m=r.find(b=>p(b)&&(b.protocol===void 0||b.protocol===u));if(m===
void 0||u===void 0)return[];let g=[...i["gateway-namespace"],...i["gateway-name"]].filter(p).map(({pointer:b})=>b);return[{isPublic:zg(o),protocol:u,gateway:g,host:m.
pointer,port:f}]});return Vg.set(e,s),s}function Jg(e,t){let n=ut(e,tA(t));return n.length<2?n:[...new Map(n.map(r=>[r.text,r])).values()]}function tA(e){let t=Hg.
get(e);if(t)return t;let n=Re(e).host.filter(zg).map(({pointer:r})=>r);return Hg.set(e,n),n}var xo,Vg,zg,eA,Hg,Ro=w(()=>{"use strict";ue();pe();Qe();lr();Vg=new Map,
zg=({direction:e,visibility:t})=>e==="ingress"&&t==="external",eA=e=>e.slice(0,e.lastIndexOf("/"));Hg=new Map});function Qg(e,t){let n=j(e)?e.kind:void 0;return st(t,n)?un(n,t).flatMap(r=>nA(e,r)):[]}function nA(e,{pointer:t,to:n,fallbacks:r}){let[i]=n;if(i===void 0)return[];
let s=ne(e,t);if(s==null||s===""){let[c,...u]=r;return c?[{path:t,namePath:t,targets:[c,...u],set:!1}]:[]}if(typeof s=="string")return[{path:t,namePath:t,targets:[
{kind:i,name:s}],set:!0}];if(!j(s)||typeof s.name!="string"||s.name==="")return[];let o=s.kind??i,a=[i,_n(i)].find(c=>c===o);return a===void 0?[]:[{path:t,namePath:`${t}\
/name`,targets:[{kind:a,name:s.name}],set:!0}]}var Xg=w(()=>{"use strict";ue();pe();he();Pe()});function Zg(e){return e.replace(rA,"")}function*ey(e){for(let t=e;;){let n=wu.exec(t);if(!n)return;let r=n.index+n[0].length,i=t.indexOf(Eo,r);if(i===-1)return;
yield t.slice(r,i),t=t.slice(i+Eo.length)}}function No(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(
t)))try{let n=Uint8Array.from(atob(t),i=>i.charCodeAt(0)),r=new TextDecoder("utf-8",{fatal:!0}).decode(n);return r.includes("-----BEGIN ")?r:void 0}catch{return}}
var rA,wu,Eo,Su=w(()=>{"use strict";rA=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;wu=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/,
Eo="-----END"});function Lo(e,t){return t.find(({when:n})=>zt(n,e))}function zt(e,t){switch(e.is){case"matching":return e.pattern.test(t);case"followed":{let n=e.pattern.exec(t);
return n!==null&&t.includes(e.by,n.index+n[0].length)}case"longer":return t.length>e.than;case"containing":return t.includes(e.text);case"beginning":return t.startsWith(
e.text);case"equal":return t===e.text;case"not":return!zt(e.condition,t);case"all":return e.conditions.every(n=>zt(n,t));case"any":return e.conditions.some(n=>zt(
n,t));case"told":return e.by(t)}}var ce,ty,De,Io,ku,ny,Fe,Xe,wi,ry,cr=w(()=>{"use strict";ce=e=>({is:"matching",pattern:e}),ty=(e,t)=>({is:"followed",pattern:e,
by:t}),De=e=>({is:"longer",than:e}),Io=e=>({is:"containing",text:e}),ku=e=>({is:"beginning",text:e}),ny=e=>({is:"equal",text:e}),Fe=e=>({is:"not",condition:e}),
Xe=(...e)=>({is:"all",conditions:e}),wi=(...e)=>({is:"any",conditions:e}),ry=e=>({is:"told",by:e})});function Ee(e){let t=No(e),n=t??e;if(Zg(n)!==n)return"private-key";let[r]=ey(n);return r===void 0?sA(n)?"placeholder":"other":iA(r)?t===void 0?"certificate":"en\
coded":"placeholder"}function iA(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.test(t)}function sA(e){return e.length<=Si&&zt(iy,
e)}var Si,iy,sy,oy,ay,Jt=w(()=>{"use strict";Su();cr();Si=1e4,iy=wi(ce(/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/),Xe(ce(/^[\w\s-]*$/),ce(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),
sy=Xe(Io("PRIVATE KEY-----"),wi(De(Si),ce(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),oy=Xe(De(400),ku("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS"),wi(De(Si),ce(
/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),ay=Xe(Fe(Io("PRIVATE KEY-----")),Fe(ku("LS0tLS1CRUdJTi")),wi(Xe(De(Si),Fe(Io("CERTIFICATE-----"))),Xe(Fe(De(Si)),Fe(ty(wu,Eo)),
Fe(iy))))});function Ne(e,t){return ut(e,Ht(t))}var Qt=w(()=>{"use strict";Qe();lr()});function ly({resource:e,document:t},n,r,i){let{value:s,pointer:o,unknown:a,isPartial:c}=e,u=c?void 0:Lg(s,n);if(!u)return[];let f=s,p={...u,path:r,file:i,document:t,
pointer:o,planeID:Dg(s),references:Qg(s,n),publicHosts:Jg(f,n),ca:Ne(f,n).find(({text:m})=>Ee(m)==="certificate")};return[a.size===0?p:oA(p,a,n)]}function oA(e,t,n){
let r=({path:m})=>!ct(t,m),i=ct(t,"/metadata/name"),s=ct(t,"/metadata/namespace"),{planeID:o,publicHosts:a,ca:c,references:u}=e,f=!ct(t,"/spec/planeID")&&!(i&&o===
e.name),p=u.filter(m=>r(m)&&r({path:m.namePath}));return{...e,...i&&{hasUnknownName:i},...s&&{hasUnknownNamespace:s,namespace:void 0},...aA(e.kind,t,n)&&{hasUnknownReference:!0},
references:p,planeID:f?o:void 0,publicHosts:f?a.filter(r):[],ca:f&&c&&r(c)?c:void 0}}function To(e){return new Set(e.flatMap(({kind:t,hasUnknownName:n})=>n?[t]:
[]))}function aA(e,t,n){return un(e,n).some(({pointer:r})=>[r,`${r}/kind`,`${r}/name`].some(i=>ct(t,i)))}var Do=w(()=>{"use strict";he();yi();yu();Ro();Xg();Jt();
Qt()});function lA(e,t,n){let r=[];for(let i of n)if(i.kind===t&&Tg(e,i)&&r.push(i.name),r.length===cA)break;return r}var cy,cA,uy=w(()=>{"use strict";Lr();he();ho();yu();
ye();Do();oe();cy={code:"dangling-reference",severity:"error",reason:"A plane that is referred to must exist, a namespace-scoped one in the namespace of the ref\
errer; otherwise the referrer does not become ready.",sources:[wo,or,So],among:"all",check:e=>{let{find:t,findAnywhere:n}=ir(e),r=To(e);return e.flatMap(i=>i.references.
flatMap(({set:s,namePath:o,targets:[{kind:a,name:c}]})=>{if(!s||r.has(a)||t(i,a,c)||t(i,_n(a),c))return[];let u=n(a,c);if(u)return[{plane:i,path:o,detail:`${a} \
"${c}" not found in namespace "${i.namespace}"; there is one in "${u.namespace}"`}];let f=Tt(c,lA(i,a,e)),p=Be(a)||i.namespace===void 0?"":` in namespace "${i.namespace}\
"`,m=f===void 0?"":`; did you mean "${f}"?`;return[{plane:i,path:o,detail:`${a} "${c}" not found${p}${m}`}]}))},message:({detail:e=""})=>`${e}${e.endsWith("?")?
"":"."}`,example:{release:"v0.15",wrong:`${rr("eu-wst")}---
${Je}`,right:`${rr("eu-west")}---
${Je}`}};cA=500});var fy,uA,dy=w(()=>{"use strict";ue();pe();he();ye();oe();fy={code:"derived-plane-id",severity:"warning",reason:"Without a planeID the name of the resource is u\
sed, which may have dots and more than 63 characters.",sources:[vo,go],since:"v0.9",needsWhole:!0,check:e=>{let t=Ae(e,"/kind"),n=Ae(e,"/metadata/name");if(!vt(
t)||Be(t)||n==="")return[];let{spec:r}=e;return!j(r)||r.planeID!==void 0||uA.test(n)?[]:[{path:"/metadata/name"}]},message:()=>"is used as planeID but is not va\
lid as one: set spec.planeID, at most 63 lowercase letters, digits and hyphens, and give the agent the same value.",example:{release:"v0.15",wrong:W("DataPlane",
V+H,`name: eu.west
  namespace: acme`),right:W("DataPlane",`planeID: eu-west
${V}${H}`,`name: eu.west
  namespace: acme`)}},uA=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/});var py,my=w(()=>{"use strict";ue();Ro();oe();py={code:"duplicate-port",severity:"error",reason:"A port of a Gateway has listeners of one protocol.",sources:[{title:"\
Gateway API: Gateway",url:"https://gateway-api.sigs.k8s.io/api-types/gateway/"},{title:"Gateway API: distinct listeners",url:"https://github.com/kubernetes-sigs\
/gateway-api/blob/00068f38bea85f062a43f154a7112b876d611473/apis/v1/gateway_types.go"}],needsWhole:!0,conditions:e=>[{listeners:vi(e)}],check:(e,t)=>{let n=new Map;
return Ao(e,t).flatMap(({gateway:r,protocol:i,port:s})=>{let o=ne(e,s);if(typeof o!="number")return[];let a=`${r} ${o}`,c=n.get(a)??[];n.set(a,[...c,i]);let u=c.
find(f=>f!==i);return u===void 0?[]:[{path:s,detail:u}]})},message:({detail:e})=>`is the port of the ${e} listener of the same gateway: give each a port of its \
own.`,example:{release:"v0.15",wrong:W("DataPlane",`${V}${H}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:W("DataPlane",`${V}${H}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}}});var hy,gy=w(()=>{"use strict";ue();Qe();oe();hy={code:"duplicate-pull-secret",severity:"warning",reason:"From v0.4 to v0.17 imagePullSecretRefs lists SecretRefe\
rence resources by name.",sources:[{tag:"v0.15.0",crd:"dataplanes",field:"imagePullSecretRefs",lines:"134-140"}],check:(e,t)=>Re(t)["pull-secrets"].flatMap(({pointer:n})=>{
let r=ne(e,n);if(!Array.isArray(r))return[];let i=new Set;return r.flatMap((s,o)=>{let a=i.has(s);return i.add(s),a&&typeof s=="string"?[{path:`${n}/${o}`}]:[]})}),
message:()=>"is already in this list: remove it, or use the name that was meant.",example:{release:"v0.15",wrong:W("DataPlane",`${V}${H}imagePullSecretRefs:
  - registry
  - registry`),right:W("DataPlane",`${V}${H}imagePullSecretRefs:
  - registry
  - mirror`)}}});var yy,by=w(()=>{"use strict";ye();oe();yy={code:"duplicate-resource",severity:"error",reason:"A kind has one resource of a name in a namespace; of two manifest\
s the one that is applied last takes effect.",sources:[Fg],among:"each",check:e=>{let t=new Map;return e.flatMap(n=>{if(n.hasUnknownName||n.hasUnknownNamespace)
return[];let r=`${n.kind}/${n.namespace??""}/${n.name}`,i=t.get(r);return i||t.set(r,n),i?[{plane:n,path:"/metadata/name",detail:i.file===n.file?"this file":i.path}]:
[]})},message:({detail:e})=>`is already used by another resource of this kind in ${e}: remove one of them or rename it.`,example:{release:"v0.15",wrong:`${W("Da\
taPlane",V+H)}---
${W("DataPlane",V+H)}`,right:`${W("DataPlane",V+H)}---
${W("DataPlane",V+H.replace("apps","dev"),`name: other
  namespace: acme`)}`}}});function vy(e){let t=wy.get(e);if(t)return t;let{host:n,"secret-store":r,"gateway-name":i,"gateway-namespace":s}=Re(e),o=[...Oo(e).flatMap(a=>[`${a}/name`,`${a}\
/key`]),...r.map(({pointer:a})=>a),...zf(e).flatMap(({pointer:a,form:c})=>c==="object"?[`${a}/name`]:[]),...n.map(({pointer:a})=>a),...[...i,...s].filter(a=>a.default===
void 0).map(({pointer:a})=>a)];return wy.set(e,o),o}var ky,wy,Sy,Py=w(()=>{"use strict";ue();he();Qe();lr();cr();ye();oe();ky={code:"empty-name",severity:"error",
reason:"The CRDs accept an empty string in a required field, but it cannot resolve to anything.",sources:[{tag:"v0.15.0",crd:"dataplanes",field:"secretRef",lines:"\
56-73"},go],conditions:e=>[{strings:vy(e),lists:Sy(e),forbidden:[{when:ny("")}]}],check:(e,t)=>[...ut(e,vy(t)).filter(({text:n})=>n===""),...Sy(t).flatMap(n=>{let r=ne(
e,n);return Array.isArray(r)?r.flatMap((i,s)=>i===""?[{path:`${n}/${s}`}]:[]):[]})],message:()=>"must not be empty.",example:{release:"v0.15",wrong:W("DataPlane",
V.replace("name: agent-ca",'name: ""')+H),right:W("DataPlane",V+H)}};wy=new Map,Sy=e=>Re(e)["pull-secrets"].map(({pointer:t})=>t)});var Cy,Oy=w(()=>{"use strict";Su();ue();Qe();ye();Jt();oe();Qt();Cy={code:"encoded-ca",severity:"error",reason:"From v0.9 on the control plane reads the value a\
s PEM and never decodes it.",sources:[ko,sr],since:"v0.9",conditions:e=>[{strings:Ht(e),forbidden:[{when:oy}]}],check:(e,t)=>Ne(e,t).filter(({text:n})=>Ee(n)===
"encoded"),message:()=>"must be PEM, not base64 of PEM: the control plane does not decode it.",fix:(e,{path:t})=>No(Ae(e,t)),example:{release:"v0.15",wrong:ie(Z(
btoa(re))),right:ie(Z(re))}}});function Mo(e,t,{at:n,endOf:r}){return!n||!r?[]:Ne(e,t).flatMap(({path:i,text:s})=>{let o=Ee(s)==="certificate"?r(s):void 0;return o?[{path:i,end:o,at:n}]:[]})}
var Fo,$o,Pu=w(()=>{"use strict";Jt();Qt();Fo="The chart renews the agent\u2019s certificate every 60 to 90 days, and an expired copy of its CA cannot verify it.";
$o=e=>e.toISOString().slice(0,10)});var xy,Ay=w(()=>{"use strict";ye();oe();Pu();xy={code:"expired-ca",severity:"error",reason:Fo,sources:[ar,yo],since:"v0.9",check:(e,t,n)=>Mo(e,t,n).flatMap(({path:r,
end:i,at:s})=>i<s?[{path:r,detail:$o(i)}]:[]),message:({detail:e})=>`contains a certificate that expired on ${e}: use the current CA of the cluster agent.`,example:{
release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),wrong:ie(Z(fo)),right:ie(Z(po))}}});var Ry,fA,Ey=w(()=>{"use strict";ye();oe();Pu();Ry={code:"expiring-ca",severity:"warning",reason:Fo,sources:[ar,yo],since:"v0.9",check:(e,t,n)=>Mo(e,t,n).flatMap(
({path:r,end:i,at:s})=>i>=s&&i.getTime()-s.getTime()<fA?[{path:r,detail:$o(i)}]:[]),message:({detail:e})=>`contains a certificate that expires on ${e}: use the \
renewed CA of the cluster agent.`,example:{release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:ie(Z(fo)),right:ie(Z(po))}},fA=720*60*60*1e3});var Ny,Iy=w(()=>{"use strict";uo();ue();he();ye();Jt();oe();Qt();Ny={code:"inline-ca",severity:"warning",reason:"The certificate of the agent is renewed every 6\
0 to 90 days, and an inline copy of its CA becomes stale.",sources:[ar,{tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/templates/cluster-agent/certificat\
e.yaml"},Co("Adding the Certificate to the DataPlane CR")],...nr["client-ca-goes-stale"],check:(e,t)=>bt(Ae(e,"/kind"))==="observability"?[]:Ne(e,t).filter(({text:n})=>Ee(
n)==="certificate"),message:()=>"becomes stale when the agent\u2019s certificate is renewed: refer to a secret that contains the CA instead.",example:{release:"\
v0.15",wrong:W("DataPlane",Z(re)+H),right:W("DataPlane",V+H)}}});var Ly,Ty,Dy,Fy=w(()=>{"use strict";Qe();cr();ye();Jt();oe();Qt();Ly="is empty, which is treated as not set, so the plane is skipped",Ty="is not a PEM certifica\
te",Dy={code:"invalid-ca",severity:"error",reason:"The control plane reads the value as PEM; without a certificate it skips the plane, and the agent cannot conn\
ect.",sources:[Ug,ko,sr,bo],since:"v0.9",conditions:e=>[{strings:Ht(e),forbidden:[{when:Xe(Fe(De(1e3)),ce(/^\s*$/)),detail:Ly},{when:ay,detail:Ty}]}],check:(e,t,{
at:n,endOf:r})=>Ne(e,t).flatMap(({path:i,text:s})=>{let o=Ee(s);if(s.trim()==="")return[{path:i,detail:Ly}];let a=o==="certificate"&&n!==void 0&&r?.(s)===void 0;
return o==="other"||a?[{path:i,detail:Ty}]:[]}),message:({detail:e})=>`${e}: set it to the CA of the cluster agent, including the BEGIN CERTIFICATE and END CERT\
IFICATE lines.`,example:{release:"v0.15",wrong:W("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:ie(Z(re))}}});var My,Cu,$y=w(()=>{"use strict";ue();Ro();ye();oe();My={code:"invalid-port",severity:"error",reason:"Up to v0.16 the CRDs accept every int32 as a port.",sources:[
jg,Kg,qg],until:"v0.15",conditions:e=>[{numbers:vi(e).map(({port:t})=>t),...Cu}],check:(e,t)=>Ao(e,t).flatMap(({port:n})=>{let r=ne(e,n);return typeof r=="numbe\
r"&&(r<Cu.minimum||r>Cu.maximum)?[{path:n}]:[]}),message:()=>"must be between 1 and 65535, inclusive.",example:{release:"v0.15",wrong:W("DataPlane",`${V}${H}  p\
ublicHTTPPort: 0`),right:W("DataPlane",`${V}${H}  publicHTTPPort: 80`)}},Cu={minimum:1,maximum:65535}});function _y(e){let{"observer-url":t,"agent-url":n}=Re(e);return[...t,...n].map(({pointer:r})=>r)}var By,qy,jy=w(()=>{"use strict";Qe();lr();cr();ye();oe();By={code:"\
invalid-url",severity:"error",reason:"The control plane calls these addresses over HTTP, and no CRD validates them.",sources:[{tag:"v0.15.0",crd:"observabilityp\
lanes",field:"observerURL",lines:"79-82"},{tag:"v1.2.3",file:"cmd/observer/main.go",lines:"114"},$g],conditions:e=>[{strings:_y(e),forbidden:qy}],check:(e,t)=>ut(
e,_y(t)).flatMap(({path:n,text:r})=>{let i=Lo(r,qy);return i===void 0?[]:[{path:n,...i}]}),message:({detail:e})=>`must be a URL such as https://observer.example\
.com; this one ${e}.`,example:{release:"v0.15",wrong:W("ObservabilityPlane",`${Z(re)}observerURL: observer.example.com`),right:ie(Z(re))}},qy=[{when:De(2e3),detail:"\
has more than 2000 characters"},{when:Fe(ce(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:ce(/^https?:\/\/[^/?#]*@/i),detail:"contai\
ns a user name or password, which anyone who can read the manifest can see"},{when:ry(e=>!URL.canParse(e)),detail:"has no valid host"}]});var Wy,Ky,dA,Ou,Uy,Yy,Gy=w(()=>{"use strict";Qe();lr();cr();ye();oe();Wy={code:"invalid-virtual-host",severity:"error",reason:"The control plane joins it as {en\
vironment}-{namespace}.{host}, and no CRD validates it.",sources:[Po,Yg,Mg],conditions:e=>[{strings:Ky(e),forbidden:Yy,fastPass:Uy}],check:(e,t)=>ut(e,Ky(t)).flatMap(
({path:n,text:r})=>{let i=zt(Uy,r)?void 0:Lo(r,Yy);return i===void 0?[]:[{path:n,...i}]}),message:({detail:e})=>`must be a plain host name such as apps.example.\
com, without ${e}.`,example:{release:"v0.15",wrong:W("DataPlane",V+H.replace("apps.example.com","https://apps.example.com")),right:W("DataPlane",V+H)}},Ky=e=>Re(
e).host.map(({pointer:t})=>t),dA=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,Ou=253,Uy=Xe(Fe(De(Ou)),ce(dA)),Yy=[{when:De(Ou),detail:`more t\
han ${Ou} characters`},{when:ce(/^[a-z][a-z\d+.-]*:\/\//i),detail:"a scheme"},{when:ce(/\//),detail:"a path"},{when:ce(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),
detail:"an IP address in its place"},{when:ce(/:/),detail:"a port"},{when:ce(/\*/),detail:"a wildcard"},{when:ce(/\s/),detail:"blanks"},{when:ce(/_/),detail:"an\
 underscore"},{when:ce(/[A-Z]/),detail:"upper-case letters"},{when:ce(/^\.|\.$|\.\./),detail:"an empty part between dots"}]});var Vy,Hy=w(()=>{"use strict";uo();ue();pe();he();Qe();oe();Vy={code:"observability-secret-reference",severity:"warning",reason:'The control plane asks for an i\
nline value and otherwise reports "agent mode must be enabled".',sources:[{issue:4578},{tag:"v0.16.0",file:"internal/clients/kubernetes/client.go",lines:"235-25\
6"},{tag:"v1.2.3",file:"internal/clients/kubernetes/client.go",lines:"238"}],...nr["observability-secret-reference"],check:(e,t)=>bt(Ae(e,"/kind"))==="observabi\
lity"?Oo(t).flatMap(n=>j(ne(e,n))?[{path:n}]:[]):[],message:()=>"does not work on observability planes (openchoreo/openchoreo#4578): until that is fixed, set th\
e certificate inline in value.",example:{release:"v0.15",wrong:ie(V),right:ie(Z(re))}}});var zy,Jy=w(()=>{"use strict";ye();Jt();oe();Qt();zy={code:"placeholder-ca",severity:"warning",reason:"The control plane reads the value as PEM.",sources:[sr,bo],
check:(e,t)=>Ne(e,t).filter(({text:n})=>Ee(n)==="placeholder"),message:()=>"looks like a placeholder: replace it with the CA of the cluster agent.",example:{release:"\
v0.15",wrong:ie(Z(`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)),right:ie(Z(re))}}});var pA,Qy,Xy=w(()=>{"use strict";Qe();ye();Jt();oe();Qt();pA=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,Qy={code:"private-key-in-ca",severity:"error",reason:"The control plane verifies the agent with the certificate of its CA alone.",sources:[Bg,_g],conditions:e=>[
{strings:Ht(e),forbidden:[{when:sy}]}],check:(e,t)=>Ne(e,t).filter(({text:n})=>Ee(n)==="private-key"),message:()=>"contains a private key: remove it, keep only \
the CA certificate, and replace the key, which must be treated as leaked.",example:{release:"v0.15",wrong:ie(Z(re+pA)),right:ie(Z(re))}}});var Zy,eb=w(()=>{"use strict";he();ho();ye();Do();oe();Zy={code:"scope-mismatch",severity:"error",reason:"A reference names the kind: a DataPlane is looked up i\
n the namespace, a ClusterDataPlane in the cluster.",sources:[wo,So],among:"all",check:e=>{let{find:t}=ir(e),n=To(e);return e.flatMap(r=>r.references.flatMap(({
set:i,path:s,namePath:o,targets:[{kind:a,name:c}]})=>{if(!i||n.has(a)||t(r,a,c))return[];let u=t(r,_n(a),c);return u?[{plane:r,path:o===s?s:`${s}/kind`,detail:`${c}\
 is a ${u.kind}`}]:[]}))},message:({detail:e})=>`does not resolve: ${e}; refer to that kind, or to a plane of this kind.`,example:{release:"v0.15",wrong:`${rr("\
eu-west","ClusterDataPlane")}---
${Je}`,right:`${rr("eu-west")}---
${Je}`}}});function tb(e){let t=new Map,n=new Map;for(let r of e)for(let i of r.hosts){let s=t.get(i);s?n.get(i)?.push(r)===void 0&&n.set(i,[s,r]):t.set(i,r)}return[...n].
filter(([,r])=>r.some(({planeID:i})=>i!==r[0]?.planeID)).map(([r,i])=>({host:r,planes:i}))}var nb=w(()=>{"use strict"});var rb,ib=w(()=>{"use strict";nb();ye();oe();rb={code:"shared-virtual-host",severity:"warning",reason:"Routes are {environment}-{namespace}.{host}, and planes w\
ith different planeIDs are different clusters.",sources:[Po,vo],among:"each",check:e=>tb(e.map(t=>({...t,plane:t,hosts:t.publicHosts.map(({text:n})=>n)}))).flatMap(
({host:t,planes:[n,...r]})=>r.flatMap(({plane:i,planeID:s,publicHosts:o})=>s===n?.planeID?[]:o.filter(({text:a})=>a===t).map(({path:a})=>({plane:i,path:a,detail:String(
n?.name)})))),message:({detail:e})=>`is also the public host of ${e}, which is another cluster: use a different host for each cluster.`,example:{release:"v0.15",
wrong:`${Je}---
${W("DataPlane",V+H,`name: us-east
  namespace: acme`)}`,right:`${Je}---
${W("DataPlane",V+H.replace("apps","us"),`name: us-east
  namespace: acme`)}`}}});var sb,ob=w(()=>{"use strict";ue();pe();he();ye();oe();sb={code:"undefaulted-field",severity:"error",reason:"The CRDs require planeID on Cluster kinds (v0.14) a\
nd the kind of a reference (v0.15); the documentation calls both optional.",sources:[{tag:"v0.15.0",crd:"clusterdataplanes",field:"required fields of spec",lines:"\
201-204"},or,Co("ObservabilityPlaneRef")],since:"v0.14",needsWhole:!0,check:(e,t)=>{let{spec:n,metadata:r}=e;if(!j(n))return[];let i=[],s=j(r)?r.name:void 0;Be(
Ae(e,"/kind"))&&n.planeID===void 0&&typeof s=="string"&&i.push({path:"/spec/planeID",detail:s});let o=Ae(e,"/kind");for(let{pointer:a,form:c,to:u}of un(o,t)){let f=ne(
e,a),[p=""]=u;c==="object"&&bt(p)==="observability"&&j(f)&&f.kind===void 0&&i.push({path:`${a}/kind`,detail:p})}return i},message:({detail:e})=>`is optional in \
the documentation but required by the API server: set it to ${e}.`,fix:(e,{detail:t})=>t,example:{release:"v0.15",wrong:W("DataPlane",`${V}${H}observabilityPlan\
eRef:
  name: logs`),right:W("DataPlane",`${V}${H}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}}});var ab,lb,cb=w(()=>{"use strict";he();ho();ye();oe();ab=ie(Z(re),`name: logs
  namespace: acme`),lb={code:"unused-observability-plane",severity:"warning",reason:"Planes use the observability plane that they refer to, or the one that the \
release falls back to if they refer to none.",sources:[or,{tag:"v0.16.0",file:"internal/controller/reference.go",lines:"454-465"}],since:"v0.8",among:"all",check:e=>{
if(e.some(({hasUnknownReference:r})=>r))return[];let{findFirst:t}=ir(e),n=new Set(e.flatMap(r=>r.references.map(({targets:i})=>t(r,i))));return e.flatMap(r=>bt(
r.kind)==="observability"&&!r.hasUnknownName&&!n.has(r)?[{plane:r,path:"/metadata/name"}]:[])},message:()=>"is not referenced by any plane: refer to it in an ob\
servabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${Je}---
${ab}`,right:`${W("DataPlane",`${V}${H}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${ab}`}}});var wn,ub,qo=w(()=>{"use strict";Ig();uy();dy();my();gy();by();Py();Oy();Ay();Ey();Iy();Fy();$y();jy();Gy();Hy();Jy();Xy();eb();ib();ob();cb();wn=[Qy,Cy,Dy,zy,xy,
Ry,Wy,By,My,py,sb,ky,fy,Vy,Ny,hy],ub=[yy,cy,Zy,rb,Ng,lb]});function db(e,t,n,r={},i=wn){let s=[];for(let a of mA(i,t)){let c=hA(a,e,t,r);c.length>0&&s.push(...c)}if(s.length===0)return s;let o=new Set(n.map(({path:a})=>a));
return s.filter(({issue:a})=>!o.has(a.path))}function mA(e,t){if(e!==wn)return e.filter(i=>Ft(i,t));let n=fb.get(t);if(n)return n;let r=wn.filter(i=>Ft(i,t));return fb.
set(t,r),r}function hA(e,t,n,r){try{return e.check(t,n,r).map(i=>{let s=e.fix?.(t,i);return{issue:gA(e,i),severity:e.severity,...s!==void 0&&{fix:s}}})}catch{return[
{issue:{...xu(e.code),path:"",field:""},severity:"error"}]}}function gA(e,t){return{code:e.code,path:t.path,field:lt(t.path),message:e.message(t)}}var fb,xu,Au=w(
()=>{"use strict";ue();he();qo();fb=new Map;xu=e=>({code:"rule-failed",message:`could not be checked: the rule ${e} failed; please report it.`})});function pb(e,t,n={}){let{value:r,issues:i,placeOf:s}=du(e,t),o=_e(t);if(!j(r)||!st(o,r.kind))return{issues:i,advice:[]};let a=db(r,o,[],n,e.isPartial?yA:wn);if(a.
length===0)return{issues:i,advice:a};let c=new Set(i.map(({path:f})=>f)),u=a.map(f=>bA(f,s(f.issue.path)));return{issues:i,advice:u.filter(({issue:{path:f}})=>!c.
has(f)&&!ct(e.unknown,f))}}function bA(e,t){return t===e.issue.path?e:{...e,issue:{...e.issue,path:t,field:lt(t)}}}var yA,mb=w(()=>{"use strict";ue();pe();Pe();
ao();yi();qo();Au();yA=wn.filter(e=>e.needsWhole!==!0)});function Ru(e){return hb[e]}var hb,E$,gb=w(()=>{"use strict";hb={"yaml-syntax":"error","duplicate-key":"error","missing-field":"error","unknown-field":"error","\
misplaced-fields":"error","wrong-type":"error","null-value":"warning","value-from":"error","missing-secret-namespace":"error","namespace-not-allowed":"error","n\
amespaced-observability-plane":"error","unknown-kind":"error","wrong-api-version":"error","unknown-value":"error","invalid-plane-id":"error","invalid-name":"err\
or","invalid-label":"error","invalid-format":"error","too-long":"error","not-an-integer":"error","out-of-range":"error","invalid-date-time":"error","immutable-f\
ield":"error",unreadable:"error","too-many-issues":"error"},E$=Object.keys(hb)});function yb({document:e,role:t,resources:n},r,i,s){let o=n.filter(({role:u})=>u!=="template");if(o.length===0&&t!=="unreadable")return;let a=e.issues.map(u=>({...u,
file:r,severity:Ru(u.code)})),c=[];for(let u of o){let f=vA(u,e,r,i,s);f.length!==0&&(a.push(...f),f.some(({severity:p})=>p==="error")&&c.push(...wA(u,e,r,i)))}
return{planes:o,findings:a,fits:c}}function vA(e,t,n,r,i){let{issues:s,advice:o}=pb(e,r,i);if(s.length===0&&o.length===0)return[];return[...s.map(c=>a(c,Ru(c.code))),
...o.map(({issue:c,severity:u})=>a(c,u))];function a(c,u){let f=e.pointer+c.path;return{...c,path:f,file:n,severity:u,range:co(t,f,c.code)}}}function wA(e,t,n,r){
let i=wg(e),s=i.includes(r)?void 0:i.at(-1);if(s===void 0)return[];let o=de.indexOf(r)>de.indexOf(s),a=t.positionOf(e.pointer);return[{file:n,range:a,span:Yf(i),
release:s,...o&&{later:r}}]}var bb=w(()=>{"use strict";Pe();gu();ao();mb();gb()});function wb(e,t,n){if(t.length===0)return[...e];let r=SA(t),i=({code:u,range:{start:f}})=>[Sb(u,f.line),kb(u,r(f.offset))],s=new Set(t.filter(({hasReason:u})=>u).
map(vb)),o=e.filter(u=>!i(u).some(f=>s.has(f))),a=new Set(e.flatMap(i)),c=t.flatMap(u=>{let f=u.hasReason?a.has(vb(u))?void 0:PA:kA;return f?[{...f,path:"",field:"",
file:n,severity:"warning",range:u.range}]:[]});return[...o,...c]}function SA(e){let t=new Map(e.map(({document:r})=>[r.start.offset,r.end.offset])),n=[...t.keys()].
sort((r,i)=>r-i);return r=>{let i=0,s=n.length;for(;i<s;){let a=i+s>>1;(n[a]??0)<=r?i=a+1:s=a}let o=n[i-1];return o!==void 0&&r<(t.get(o)??0)?o:void 0}}function Cb(e,t){
let{start:n,end:r}=e.range,i=t.slice(n.offset,r.offset),s=e.positionOf("").start,o=cp(e),a=0,c=n.offset;return i.split(`
`).flatMap((u,f)=>{let p=c;for(c+=u.length+1;p>=(o[a]?.[1]??Number.POSITIVE_INFINITY);)a++;let m=CA.exec(u),g=m?.[1];if(!m||g===void 0||p>=(o[a]?.[0]??Number.POSITIVE_INFINITY))
return[];let b=m[2]!==void 0;if(!b&&p>=s.offset)return[];let h=n.line+f,y=u.indexOf("#")+1,P={line:h,column:y,offset:p+y-1},k={start:P,end:{line:h,column:y+g.length,
offset:P.offset+g.length}};return[{code:m[3]??"",hasReason:m[4]!==void 0,line:b?h+1:void 0,document:e.range,range:k}]})}var vb,Sb,kb,kA,PA,CA,Pb,Eu=w(()=>{"use \
strict";wl();vb=({code:e,line:t,document:n})=>t===void 0?kb(e,n.start.offset):Sb(e,t),Sb=(e,t)=>`${e} on line ${t}`,kb=(e,t)=>`${e} in the document at ${t}`;kA=
{code:"suppression-without-reason",message:"suppression has no reason and is ignored: add one after the code, as in `CODE -- reason`."},PA={code:"unused-suppres\
sion",message:"unused suppression: there is no such finding here; remove the comment."},CA=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*)|[ \t]*))\r?$/,
Pb="openchoreo-planes-disable"});function Ob({path:e,text:t},n,r,{complete:i=!1},s,o){let a=_e(s),c=t.includes(Pb),u=[],f=[],p=[],m=[],g=!1,b=!1;for(let[y,P]of r.entries()){let{role:k,reason:L,
resources:T}=P;(k==="template"||T.some($=>$.role==="template"))&&(g=!0),k==="other"&&L!==void 0&&(b=!0);let F=yb(P,e,s,o);if(F){for(let $ of F.findings)u.push($);
for(let $ of F.fits)p.push($);if(c&&F.planes.length>0)for(let $ of Cb(P.document,t))f.push($);for(let $ of F.planes)m.push({resource:$,document:y})}}let h=i||m.
length>1;return{planes:m.length,findings:u,directives:f,fits:p,summaries:h?m.flatMap(y=>ly(y,a,e,n)):[],isTemplate:g,isSkipped:b}}var xb=w(()=>{"use strict";Pe();
bb();Do();Eu()});function Ab(e){let t=e.filter(n=>n.checked.planes>0);return[...we(t,({release:{release:n,from:r}})=>`${n} ${r}`).values()].flatMap(n=>{let[r]=n,i=n.reduce((s,o)=>s+
o.checked.planes,0);return r?[{...r.release,planes:i,files:n.length}]:[]}).sort((n,r)=>r.planes-n.planes)}var Rb=w(()=>{"use strict";yt()});function Ze(e){let t=Xt(e),n=[];for(let r of e.slice(t.length).split("/"))r===""||r==="."||(r!==".."?n.push(r):n.length>0&&n.at(-1)!==".."?n.pop():t===""&&n.push(
r));return t+n.join("/")}function ur(e,t){return Ze(OA(t)||e===""?t:`${e}/${t}`)}function Zt(e){let t=e.lastIndexOf("/");return e.slice(0,Math.max(t,Xt(e).length))}
function Nu(e){return e.slice(e.lastIndexOf("/")+1)}function fr(e,t){if(e===t)return"";if(Xt(e)!==Xt(t))return t;let n=Eb(e),r=Eb(t),i=0;for(;i<n.length&&i<r.length&&
n[i]===r[i];)i++;return[...n.slice(i).map(()=>".."),...r.slice(i)].join("/")}function dr(e,t){return e===t?!0:Xt(e)!==Xt(t)?!1:fr(e,t).split("/")[0]!==".."}function OA(e){
return Xt(e)!==""}function Eb(e){return e.slice(Xt(e).length).split("/").filter(Boolean)}function Xt(e){return/^(?:[A-Za-z]:)?\//.exec(e)?.[0]??""}var pr=w(()=>{
"use strict"});function Nb(e){let t=new Map;return n(e,[]),t.size>0?t:void 0;function n(r,i){let s=xA(r);if(s===void 0)return!1;let o=we(r,({path:c})=>Iu(s,c)),a=[...i,...o.get(
void 0)??[]];for(let[c,u]of o)c===void 0||!RA(u)||n(u,a)||t.set(c,[...u,...a]);return!0}}function xA(e){let t=[...we(AA(e),({name:s})=>s).values()].filter(s=>s.
length>1),n=EA(t.flatMap(s=>s.map(({path:o})=>o)));if(n===void 0)return;let r=new Set;for(let s of t){let o=new Set(s.map(({path:a})=>Iu(n,a)));if(o.has(void 0))
return;if(o.size>1)for(let a of o)a!==void 0&&r.add(a)}let i=e.every(s=>{let o=Iu(n,s.path);return s.names.length===0||o===void 0||r.has(o)});return r.size>1&&i?
n:void 0}function AA(e){return e.flatMap(({path:t,names:n})=>n.map(r=>({name:r,path:t})))}function RA(e){return e.some(({names:t})=>t.length>0)}function EA([e,...t]){
if(e===void 0)return;let n=Zt(e);for(let r of t)for(;!dr(n,r)&&n!==Zt(n);)n=Zt(n);return t.every(r=>dr(n,r))?n:void 0}function Iu(e,t){if(!dr(e,t))return;let[n="",
...r]=fr(e,t).split("/");return r.length>0?ur(e,n):void 0}var Ib=w(()=>{"use strict";yt();pr()});function Tb({namespace:e,prefix:t,suffix:n}){return e!==void 0||t!==""||n!==""}function Bo({namespace:e,prefix:t,suffix:n}){return JSON.stringify([e,t,n])}function Db(e,t){
let{documents:n}=Kn(e),[r]=n;if(!r||r.value===null)return LA;if(r.issues.some(({code:a})=>a==="yaml-syntax"))return e.includes("{{")?"is a template":"cannot be \
read as YAML";let{value:i}=r;if(!j(i))return"is not a map";let{apiVersion:s}=i;if(typeof s=="string"&&s!==""&&!s.startsWith(NA))return;let o=a=>a.flatMap(c=>typeof c==
"string"&&c!==""?[TA(c,t)]:[]);return{resources:o([...ft(i,"resources"),...ft(i,"bases")]),components:o(ft(i,"components")),patches:[...[...ft(i,"patches"),...ft(
i,"patchesJson6902")].flatMap(a=>o([Lb(a)]).map(c=>({...c,kind:FA(a)}))),...o(ft(i,"patchesStrategicMerge")).map(a=>({...a,kind:void 0}))],configurations:o([...IA.
flatMap(a=>ft(i,a)),...[...ft(i,"replacements"),i.openapi].map(Lb),...ft(i,"helmCharts").flatMap(MA)]),naming:{namespace:_o(i,"namespace")||void 0,prefix:_o(i,"\
namePrefix"),suffix:_o(i,"nameSuffix")}}}function Fb({resources:e,components:t,patches:n,configurations:r}){return[...e,...t,...n,...r]}function TA(e,t){return{
name:e,path:ur(t,e),isLocal:!DA.test(e)}}function ft(e,t){let n=e[t];return Array.isArray(n)?n:[]}function Lb(e){return j(e)?e.path:void 0}function FA(e){let t=j(
e)?e.target:void 0;return j(t)&&_o(t,"kind")||void 0}function MA(e){return j(e)?[e.valuesFile,...ft(e,"additionalValuesFiles")]:[]}function _o(e,t){let n=e[t];return typeof n==
"string"?n:""}var Lu,kt,NA,IA,LA,DA,Sn=w(()=>{"use strict";pe();es();pr();Lu=["kustomization.yaml","kustomization.yml","Kustomization"],kt={namespace:void 0,prefix:"",
suffix:""};NA="kustomize.config.k8s.io/",IA=["configurations","crds","generators","transformers","validators"],LA={resources:[],components:[],patches:[],configurations:[],
naming:kt};DA=/^[\w+.-]+:|^[\w.-]+@|^(?:[\w-]+\.)+[a-z]{2,}\/|[?&](?:ref|version|timeout|submodules)=|\.git(?:\/|$)|[{}\n]|\$\(/});function Du(e,t,n,r,i=ub){let s=i.filter(c=>Ft(c,t));if(n==="complete")return s.flatMap(c=>Tu(c,e,t,r));let o=s.filter(({among:c})=>c==="each");return n==="set"?
o.flatMap(c=>Tu(c,e,t,r)):[...we(e,({file:c})=>c).values()].filter(c=>c.length>1).flatMap(c=>o.flatMap(u=>Tu(u,c,t,r)))}function Tu(e,t,n,r){try{return e.check(
t,n).map(i=>{let s=i.plane.pointer+i.path,o={code:e.code,path:s,field:lt(i.path),message:e.message(i)},{plane:a}=i;return{plane:a,finding:{...o,file:a.path,severity:e.
severity,range:r(a,i.path)}}})}catch{let[i]=t,s={...xu(e.code),path:"",field:""};return i?[{plane:i,finding:{...s,file:i.path,severity:"error",range:r(i,"")}}]:
[]}}var Mb=w(()=>{"use strict";yt();ue();he();qo();Au()});function qb(e,t){let n=KA(t),r=e.flatMap(a=>a.context.sets.map(c=>({set:c,isComplete:a.context.complete??!1,file:a}))),i=[...we(r,({set:a,isComplete:c})=>`${c} ${a}`).
values()].flatMap(a=>{let[c]=a;return c?[{set:c.set,isComplete:c.isComplete,files:a.map(({file:u})=>u)}]:[]}),s=[],o=i.flatMap(({set:a,isComplete:c,files:u})=>{
let f=a===""&&c?Nb(u.map(_A)):void 0;for(let m of f?.keys()??[])s.push(m);return(f?[...f.values()]:[u]).flatMap(m=>$A(m,a,c,n))});return{found:jA(o),clusters:s.
sort()}}function $A(e,t,n,r){let i=BA(e.filter(({planes:c})=>c.length>0).map(c=>c.line));if(!n)return Du(e.flatMap(({planes:c})=>c),i,"file",r);let s=e.flatMap(
({planes:c,context:u})=>c.flatMap(f=>qA(f,u.namingsIn?.(t)))),o=we(s,({affixes:c})=>c),a=o.size===1&&!e.some(({hasTemplate:c})=>c);return[...o.values()].flatMap(
c=>Du(c.map(({plane:u})=>u),i,a?"complete":"set",r))}function qA(e,t=[kt]){return t.map(({namespace:n,prefix:r,suffix:i})=>({plane:n===void 0||Be(e.kind)?e:{...e,
namespace:n},affixes:JSON.stringify([r,i])}))}function BA(e){return Te.findLast(t=>e.includes(t))??Dt}function jA(e){return[...new Map(e.map(n=>[`${n.plane.file}\
 ${n.plane.document} ${n.finding.path} ${n.finding.code} ${n.finding.message}`,n])).values()]}function KA(e){let t;return({file:n,document:r,pointer:i},s)=>{t?.
file!==n&&(t={file:n,documents:Kn(e(n)??"").documents});let o=t.documents[r];return o===void 0?{start:$b,end:$b}:co(o,i+s)}}var _A,$b,_b=w(()=>{"use strict";yt();
he();Pe();Ib();gu();Sn();es();Mb();_A=e=>({...e,names:e.planes.map(({kind:t,namespace:n,name:r})=>`${t} ${n??""} ${r}`)});$b={line:1,column:1,offset:0}});function Bb({valuesOnly:e=!0,release:t,complete:n=!1,...r}={}){let i={sets:[""],complete:n,release:t&&{release:t,from:"option"}},s=new Map,o=Og(),a=0;function c(g,b,h=i){
a++;let y=p(g.text,h);u(g,b,y,h,o.vote(b,h,h.release?[]:hu(y)))}function u(g,b,h,y,P){let k=Ob(g,b,h,y,P.release,r),{findings:L,directives:T,planes:F,isTemplate:$,
isSkipped:z}=k;(F>0||L.length>0||T.length>0||$||z)&&s.set(b,{number:b,path:g.path,context:y,release:P,checked:k})}function f(g){let{outdated:b,releaseOf:h}=o.decide(
y=>{let[P,k]=[g(y),s.get(y)];return P===void 0||k===void 0?void 0:hu(p(P,k.context))});for(let y of b){let[P,k]=[g(y),s.get(y)];if(P===void 0||k===void 0)continue;
let{path:L,context:T}=k;u({path:L,text:P},y,p(P,T),T,h(T))}return m([...s.values()],g)}function p(g,b){return hg(g,{...Pg(b),valuesOnly:e})}function m(g,b){let{
found:h,clusters:y}=qb(g.map(({path:k,context:L,release:T,checked:F})=>({path:k,context:L,line:_e(T.release),planes:F.summaries,hasTemplate:F.isTemplate})),b),P=we(
h,({plane:k})=>k.file);return{findings:g.flatMap(({number:k,path:L,context:T,checked:{findings:F,directives:$}})=>{let z=[...F,...(P.get(k)??[]).map(({finding:ee})=>ee)],
q=wb(z,$,L);return(T.levels?Ag(q,{rules:T.levels}):q).sort(UA)}),files:a,planes:g.reduce((k,{checked:L})=>k+L.planes,0),filesWithPlanes:g.filter(({checked:k})=>k.
planes>0).map(({path:k})=>k),releases:Ab(g),fits:g.flatMap(({checked:k})=>k.fits),templates:g.filter(({checked:k})=>k.isTemplate).map(({path:k})=>k),clusters:y,
skipped:g.filter(({checked:k})=>k.isSkipped).map(({path:k})=>k)}}return{add:c,skip:()=>{a++},finish:f}}var UA,jb=w(()=>{"use strict";yt();Pe();kg();Cg();oo();xg();
Rg();xb();Rb();_b();Eu();UA=(e,t)=>e.range.start.offset-t.range.start.offset});var Ke,Fu=w(()=>{"use strict";Ke=(e,t)=>`${e} ${t}${e===1?"":"s"}`});function kn(e){let t=e.filter(({severity:n})=>n==="error").length;return{errors:t,warnings:e.length-t}}var jo=w(()=>{"use strict"});function en({findings:e,files:t,planes:n,filesWithPlanes:r,releases:i}){let{errors:s,warnings:o}=kn(e);return n===0&&e.length===0?`No OpenChoreo plane found in ${Ke(
t,"file")}; nothing was checked`:`${`Checked ${Ke(n,"plane")} in ${Ke(r.length,"file")}${YA(i)}`}: ${Ke(s,"error")}, ${Ke(o,"warning")}`}function Kb({releases:e}){
let t=e.filter(({from:r})=>r==="detected");return t.length===0?void 0:`Checked ${t.map(({release:r,planes:i})=>`${Ke(i,"plane")} against ${r}`).join(", ")}${Ub.
detected}`}function YA(e){let t=e.map(({release:n,from:r,planes:i})=>`${e.length>1?`${i} `:""}against ${n}${Ub[r]}`);return t.length===0?"":`${t.length>1?", ":"\
 "}${t.join(", ")}`}function Yb({templates:e,skipped:t,clusters:n}){let r=[];return e.length>0&&r.push(`${Ke(e.length,"file")} with templates skipped (${Mu(e)})\
: lint the rendered output instead, as with helm template . | openchoreo-planes lint -`),t.length>0&&r.push(`${Ke(t.length,"file")} skipped, not YAML and not Op\
enChoreo: ${Mu(t)}`),n.length>0&&r.push(`${Ke(n.length,"folder")} taken for clusters of their own (${Mu(n)}): name them in "sets" of .openchoreo-planes.yaml`),r}
var Ub,Mu,ki=w(()=>{"use strict";Fu();jo();Ub={option:"",environment:" (OPENCHOREO_RELEASE)",configuration:" (configuration)",detected:' (detected; set "release\
" in .openchoreo-planes.yaml)'};Mu=e=>e.length>3?`${e.slice(0,3).join(", ")} and ${e.length-3} more`:e.join(", ")});var WA,Wb,Gb,Vb,Hb=w(()=>{"use strict";Wb=()=>WA??=require("./cli/glob.cjs"),Gb=(...e)=>Wb().globOf(...e),Vb=(...e)=>Wb().isGlob(...e)});var GA,Ko,Uo,$u,zb,Jb,Yo=w(()=>{"use strict";Ko=()=>GA??=require("./cli/ignored.cjs"),Uo=(...e)=>Ko().createFilter(...e),$u=(...e)=>Ko().rulesAround(...e),zb=(...e)=>Ko().
rulesIn(...e),Jb=(...e)=>Ko().statusOf(...e)});function et(e,t){let n=e.endsWith(Pt.sep)?e.length:e.length+1;if(t.length>n&&t.startsWith(e)&&t.charAt(n-1)===Pt.sep)return be(t.slice(n))}function Pn(e,t){let n=(0,Pt.relative)(
e,t);return n===""?".":(0,Pt.isAbsolute)(n)?n:be(n)}var Pt,be,tn=w(()=>{"use strict";Pt=require("path");be=e=>Pt.sep==="/"?e:e.replaceAll(Pt.sep,"/")});function qu(e,t){let n=(0,Wo.resolve)(e,t),r=(o,a)=>a===o||et(o,a)!==void 0,i=o=>r(e,o)||!(0,Wo.isAbsolute)(t)&&r(n,o),s=o=>i(o)?Pn(e,o):be(o);return{given:s(n),
of:s,inFolder(o){let a=s(o),c=a==="."?"":a.endsWith("/")?a:`${a}/`;return u=>c+u}}}var Wo,Qb=w(()=>{"use strict";Wo=require("path");tn()});var Xb,VA,Zb=w(()=>{"use strict";Xb=e=>VA.test(e),VA=/\.(?:ya?ml|json)$/i});function tv(e){return ev.test(e)}function nv(e){let t=(0,Ue.mkdtempSync)((0,nn.join)(e,`.openchoreo-planes-${process.pid}-`));try{(0,Ue.writeFileSync)((0,nn.join)(
t,".gitignore"),`*
`)}catch(n){throw Go(t),n}return t}function Go(e){try{(0,Ue.rmSync)(e,{recursive:!0,force:!0})}catch{}}function rv(e){for(let t of new Set(Array.from(e,QA)))for(let n of XA(
t)){let r=ev.exec(n)?.[1];r!==void 0&&zA(Number(r),(0,nn.join)(t,n))&&Go((0,nn.join)(t,n))}}function zA(e,t){if(e===process.pid||!JA(e))return!0;let n=(0,Ue.statSync)(
t,{throwIfNoEntry:!1});return n!==void 0&&Date.now()-n.mtimeMs>HA}function JA(e){try{return process.kill(e,0)}catch(t){return We(t)==="EPERM"}}function QA(e){try{
return(0,nn.dirname)(Ue.realpathSync.native(e))}catch{return(0,nn.dirname)(e)}}function XA(e){try{return(0,Ue.readdirSync)(e)}catch{return[]}}var Ue,nn,ev,HA,_u=w(
()=>{"use strict";Ue=require("fs"),nn=require("path");Ln();ev=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,HA=1440*60*1e3});function ju(e,t){let n=(0,rn.realpathSync)(e);return sv({folder:n,inside:"",rules:$u(n,t.env)},{isWanted:()=>!0,...t,folders:new Set})}function*sv({folder:e,inside:t,
rules:n},r){let{env:i,isLeftOut:s,isWanted:o,naming:a,folders:c}=r,u=n.trackedOnly?e+Bu.sep:e;if(c.has(u))return;c.add(u);let f=(0,rn.readdirSync)(e,{withFileTypes:!0}).
sort(eR),p=zb(e,f,n,i),m=a.inFolder(e);for(let g of f){let b=iv(e,Bu.sep,g.name),h=iv(t,"/",g.name),y=Xb(g.name)&&o(h),P=g.isSymbolicLink();if(!(!y&&!P&&!g.isDirectory())&&
!(ZA.has(g.name)||tv(g.name)))try{let k=Jb(b,g.isDirectory(),p);if(k==="ignored")continue;let L=P?tR(b,y):g,T=L?.isDirectory()??!1;if(s(b,T))continue;if(T){let F=P?
(0,rn.realpathSync)(b):b,$=P?$u(F,i):k==="tracked"?{...p,trackedOnly:!0}:p;yield*sv({folder:F,inside:h,rules:$},r)}else if(y&&L?.isFile()){let F=P?(0,rn.realpathSync)(
b):b;yield{path:P?a.of(F):m(g.name),fullPath:F,fromDirectory:!0}}}catch(k){if(Tn(k))throw k;let[L,T]=[m(g.name),Le(k)];Bi(k)?r.onFault({file:L,reason:T}):r.onNote(
`skipped ${L}: ${T}`)}}}function tR(e,t){try{return(0,rn.statSync)(e)}catch(n){if(t)throw n;return}}var rn,Bu,ZA,eR,iv,ov=w(()=>{"use strict";rn=require("fs"),Bu=
require("path");Nr();Yo();Zb();ln();_u();ZA=new Set([".git","node_modules"]),eR=(e,t)=>e.name<t.name?-1:1,iv=(e,t,n)=>e===""?n:e.endsWith(t)?e+n:e+t+n});function*av(e,{cwd:t,ignore:n=[],isLeftOut:r=()=>!1,...i}){let s=(0,mr.realpathSync)(t),o=n.length>0?Uo(s,n):()=>!1,a=(u,f)=>o(u,f)||r(u,f),c=new Set;for(let u of e){
let f=qu(s,u);try{for(let p of nR(u,f,{...i,cwd:s,isLeftOut:a}))c.has(p.fullPath)||(c.add(p.fullPath),yield p)}catch(p){if(Tn(p))throw p;i.onFault({file:f.given,
reason:Le(p)})}}}function*nR(e,t,n){if(e==="-")return yield{path:Me,fullPath:Me,fromDirectory:!1};let r=(0,Ku.resolve)(n.cwd,e),i=(0,mr.statSync)(r,{throwIfNoEntry:!1});
if(!i&&Vb(be(e)))return yield*rR(e,n);if(!i)throw Object.assign(new Error,{code:"ENOENT"});if(i.isDirectory())return yield*ju(r,{...n,naming:t});if(!sR(i,r))return n.
onFault({file:t.given,reason:"it is neither a file nor a directory"});let s=iR.test(r)?r:(0,mr.realpathSync)(r);!n.isLeftOut(r,!1)&&!n.isLeftOut(s,!1)&&(yield{path:t.
of(s),fullPath:s,fromDirectory:!1})}function*rR(e,t){let{base:n,isMatch:r}=Gb(be(e)),i=(0,Ku.resolve)(t.cwd,n),s=!1;if((0,mr.statSync)(i,{throwIfNoEntry:!1})?.isDirectory())
for(let o of ju(i,{...t,naming:qu(t.cwd,n),isWanted:r}))s=!0,yield o;s||t.onFault({file:e,reason:"no YAML or JSON file matches"})}function sR(e,t){return e.isFile()||
e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(t)}var mr,Ku,Me,iR,Pi=w(()=>{"use strict";mr=require("fs"),Ku=require("path");Nr();Hb();Yo();Qb();tn();ln();
ov();Me="<stdin>";iR=/^\/(?:dev|proc)\//});function Ci(e,t){return e===Me?Buffer.from(t.stdin()):oR(e,t.cwd)}function oR(e,t){let n=(0,cv.resolve)(t,e),r=(0,Ct.openSync)(n,"r");try{if(/^\/(?:dev|proc)\//.
test(n))return(0,Ct.readFileSync)(r);let i=(0,Ct.readSync)(r,Vo);return i<Vo.length?Vo.subarray(0,i):Buffer.concat([Vo,(0,Ct.readFileSync)(r)])}finally{(0,Ct.closeSync)(
r)}}function hr(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder("utf-16be").decode(e);
let t=e.toString("utf8");return(0,lv.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function uv({path:e,fromDirectory:t},n){let r=Ci(e,n);return t&&!aR(r)?void 0:
hr(r)}function aR(e){return e[0]===255||e[0]===254?Al(hr(e)):e.includes("openchoreo")||e.includes("Plane")&&Al(e.toString("latin1"))}var lv,Ct,cv,Vo,Uu=w(()=>{"\
use strict";lv=require("buffer"),Ct=require("fs"),cv=require("path");ss();Pi();Vo=Buffer.allocUnsafeSlow(64*1024)});function fv({path:e,fromDirectory:t},n,{onFault:r,onNote:i}){let s=Le(n);t&&!Bi(n)?i(`skipped ${e}: ${s}`):r({file:e,reason:s})}function dv({faults:e,notes:t},n){
for(let r of t)Ge(n,r);for(let{file:r,reason:i}of e)It(n,`${r}: ${i}`)}var pv=w(()=>{"use strict";on();ln()});var lR,cR,mv,hv=w(()=>{"use strict";cR=()=>lR??=require("./cli/fix.cjs"),mv=(...e)=>cR().fixFiles(...e)});function gv(e,t=Date.now){if(!e.watched)return{step:()=>{},end:()=>{}};let n=t(),r=0,i=n,s=!1;return{step(){if(r++,r%16!==0)return;let o=t();o-n<500||o-i<100||(i=
o,s=!0,e.progress(`\r${r} files`))},end(){s&&e.progress("\r\x1B[K")}}}var yv=w(()=>{"use strict"});function bv({version:e,homepage:t,repository:n}){let r=vv(typeof n=="object"?n.url:n)??uR(t);if(r===void 0)return()=>{};let i=wv(r)?`${r}/-/blob`:`${r}/blob`;return s=>`${i}\
/v${e}/docs/issues.md#${encodeURIComponent(s)}`}function vv(e=""){let[,t="github",n]=/^(?:(github|gitlab):)?([\w.-]+\/[\w.-]+)$/.exec(e)??[];if(n!==void 0)return`\
https://${t}.com/${n}`;let r=e.replace(/^git\+/,"").replace(/^git@([^:/]+):/,"ssh://git@$1/");if(!URL.canParse(r))return;let{host:i,pathname:s}=new URL(r);return i===
""?void 0:`https://${i}${s.replace(/\/$/,"").replace(/\.git$/,"")}`}function uR(e){let t=vv(e);return t?.startsWith("https://github.com/")||t&&wv(t)?t:void 0}var wv,
Sv=w(()=>{"use strict";wv=e=>/^https:\/\/[^/]*gitlab/.test(e)});function tt(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,fR)}var fR,gr=w(()=>{"use strict";fR=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`});function Ye({span:e,release:t,later:n}){let r=n===void 0?"":`, or move it with openchoreo-planes migrate --to ${n}`;return`fits ${e}: lint it with --release ${t}${r}`}
function yr(e){let t=new Map([...we(e,({file:n})=>n)].map(([n,r])=>[n,r.sort((i,s)=>i.range.start.offset-s.range.start.offset)]));return({file:n,severity:r,range:{
start:i}})=>{if(r!=="error")return;let s=t.get(n)??[],o=0,a=s.length;for(;o<a;){let u=o+a>>1;(s[u]?.range.start.offset??0)<=i.offset?o=u+1:a=u}let c=s[o-1];return c!==
void 0&&i.offset<c.range.end.offset?c:void 0}}var Cn=w(()=>{"use strict";yt()});function dR(e){let{file:t,severity:n,code:r,range:i}=e,{start:s,end:o}=i,a={file:t,line:s.line,col:s.column,endLine:o.line,endColumn:o.column,title:r};return Ho(
n,a,`${t}:${s.line}:${s.column}: ${tt(e)}`)}function pR({file:e,reason:t}){return Ho("error",{file:e,title:"unreadable"},`${e}: cannot be read: ${t}`)}function mR(e){
let{file:t,range:n,span:r}=e,{line:i,column:s}=n.start,o={file:t,line:i,col:s,title:`fits ${r}`};return Ho("notice",o,`${t}:${i}:${s}: ${Ye(e)}`)}function Ho(e,t,n){
let r=Object.entries(t).map(([i,s])=>`${i}=${hR(String(s))}`);return`::${e} ${r.join(",")}::${Pv(n)}`}var kv,Pv,hR,Cv=w(()=>{"use strict";it();gr();Cn();ki();kv=
(e,{unreadable:t})=>{let n=Kb(e);return[...e.findings.map(dR),...t.map(pR),...e.fits.map(mR),...n===void 0?[]:[Ho("notice",{title:"openchoreo-planes"},n)],en(e),
""].join(`
`)};Pv=e=>rt(e).replaceAll("%","%25"),hR=e=>Pv(e).replaceAll(":","%3A").replaceAll(",","%2C")});function zo(e){let t=new Map;return e.map(({file:n,path:r,code:i})=>{let s=`${n}#${r} ${i}`,o=(t.get(s)??0)+1;return t.set(s,o),o===1?s:`${s} ${o}`})}var Yu=w(()=>{
"use strict"});function gR({file:e,reason:t},n){return{description:`cannot be read: ${t}`,check_name:"unreadable",fingerprint:n,severity:"critical",location:{path:e,lines:{begin:1,
end:1}}}}var Ov,xv=w(()=>{"use strict";it();gr();Yu();Cn();Ov=({findings:e,fits:t},{unreadable:n})=>{let r=zo([...e,...n.map(({file:a})=>({file:a,path:"",code:"\
unreadable"}))]),i=yr(t),s=e.map((a,c)=>{let{file:u,code:f,severity:p,range:m}=a,g=i(a);return{description:g===void 0?tt(a):`${tt(a)} The plane ${Ye(g)}`,check_name:f,
fingerprint:r[c],severity:p==="error"?"major":"minor",location:{path:u,lines:{begin:m.start.line,end:m.end.line}}}}),o=n.map((a,c)=>gR(a,r[e.length+c]));return In(
[...s,...o])}});var yR,bR,Av,Rv=w(()=>{"use strict";bR=()=>yR??=require("./cli/groups.cjs"),Av=(...e)=>bR().groupsOf(...e)});var Ev,Nv=w(()=>{"use strict";it();Rv();ki();Ev=(e,t)=>{let n=e.findings.length>0||e.fits.length>0?Av(e,t):[],r=t.unreadable.map(({file:i,reason:s})=>`${rt(`${i}\
: ${s}`)}
`).join("");return[...n,...r===""?[]:[r],`${en(e)}
`].join(`
`)}});function vR({code:e,severity:t,message:n,path:r,field:i,range:{start:s,end:o}},a){return{code:e,severity:t,message:n,path:r,field:i,line:s.line,column:s.column,
endLine:o.line,endColumn:o.column,...Lv(e,a)}}function wR({file:e,reason:t},n){let r="unreadable";return{file:e,issues:[{code:r,severity:"error",message:t,path:"",
field:"",...{line:1,column:1,endLine:1,endColumn:1},...Lv(r,n)}]}}function Lv(e,t){let n=t(e);return n===void 0?{}:{docs:n}}var Iv,Tv=w(()=>{"use strict";yt();it();
jo();Cn();Iv=(e,{docsOf:t,unreadable:n})=>{let{findings:r,files:i,planes:s,releases:o,fits:a}=e,{errors:c,warnings:u}=kn(r),[f]=o,p=[...we(r,({file:m})=>m)].map(
([m,g])=>({file:m,issues:g.map(b=>vR(b,t))}));return In({version:1,...f&&o.length===1&&{release:f.release,releaseFrom:f.from},releases:o,summary:{files:i,planes:s,
errors:c+n.length,warnings:u},results:[...p,...n.map(m=>wR(m,t))],fits:a.map(m=>{let{file:g,range:b,span:h,release:y}=m;return{file:g,line:b.start.line,endLine:b.
end.line,span:h,release:y,message:Ye(m)}})})}});function SR(e,t,n,r){let i=On(e),s=t.length===0?[`    <testcase name="planes" classname="${i}"/>`]:t.flatMap(u=>CR(i,u,r(u))),o=Math.max(1,t.length),{errors:a}=kn(
t),c=`  <testsuite name="${i}" tests="${o}" failures="${a}" errors="0">`;return{tests:o,lines:[c,...n,...s,"  </testsuite>"]}}function kR(e){if(e.length===0)return[];
let t=(n,r)=>`      <property name="${n}" value="${On([...new Set(r)].join(", "))}"/>`;return["    <properties>",t("release",e.map(({release:n})=>n)),t("release\
From",e.map(({from:n})=>n)),"    </properties>"]}function PR({file:e,reason:t}){let n=On(e);return{tests:1,lines:[`  <testsuite name="${n}" tests="1" failures="\
0" errors="1">`,`    <testcase name="unreadable" classname="${n}">`,`      <error type="unreadable" message="${On(t)}">${Jo(`${e}: ${t}`)}</error>`,"    </testc\
ase>","  </testsuite>"]}}function CR(e,t,n){let{code:r,severity:i,range:s,file:o}=t,{line:a,column:c}=s.start,u=tt(t),f=`${o}:${a}:${c}`,p=n===void 0?u:`${u} Th\
e plane ${Ye(n)}`;return[`    <testcase name="${On(`${r} at ${a}:${c}`)}" classname="${e}">`,i==="error"?`      <failure type="${On(r)}" message="${On(u)}">${Jo(
`${f} ${p}`)}</failure>`:`      <system-out>${Jo(`${f} warning: ${u}`)}</system-out>`,"    </testcase>"]}var Dv,Jo,On,Fv=w(()=>{"use strict";yt();it();gr();jo();
Cn();Dv=({findings:e,filesWithPlanes:t,fits:n,releases:r},{unreadable:i})=>{let s=we(e,({file:m})=>m),o=yr(n),a=kR(r),u=[...[...new Set([...t,...s.keys()])].map(
m=>SR(m,s.get(m)??[],a,o)),...i.map(PR)],f=u.reduce((m,{tests:g})=>m+g,0),{errors:p}=kn(e);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="op\
enchoreo-planes" tests="${f}" failures="${p}" errors="${i.length}">`,...u.flatMap(({lines:m})=>m),"</testsuites>",""].join(`
`)};Jo=e=>rt(e).replace(/[\ufffe\uffff]/g,"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),On=e=>Jo(e).replaceAll('"',"&quot;")});var OR,xR,Mv,$v=w(()=>{"use strict";xR=()=>OR??=require("./cli/explanations.cjs"),Mv=(...e)=>xR().explanations(...e)});function RR({code:e,severity:t,what:n,why:r,sources:i},s){let o=`${n} ${r} openchoreo-planes explain ${e} shows an example.`,a=i.map(({url:u})=>u),c=i.map(({title:u,
url:f})=>`- [${u}](${f})`);return{id:e,shortDescription:{text:n},fullDescription:{text:`${n} ${r}`},help:{text:[o,...a].join(`
`),...c.length>0&&{markdown:`${o}

${c.join(`
`)}`}},...s!==void 0&&{helpUri:s},defaultConfiguration:{level:t}}}function ER(e,t,n){let{file:r,code:i,severity:s,path:o,range:a}=e,{start:c,end:u}=a,f={startLine:c.
line,startColumn:c.column,endLine:u.line,endColumn:u.column};return{ruleId:i,...t!==void 0&&{ruleIndex:t},level:s,message:{text:tt(e)},locations:[{physicalLocation:{
artifactLocation:Gu(r,n),region:f},logicalLocations:[{fullyQualifiedName:o}]}]}}function NR(e,t){if(e===void 0)return{};let{file:n,range:r}=e,i={startLine:r.start.
line,startColumn:r.start.column};return{relatedLocations:[{message:{text:`The plane ${Ye(e)}`},physicalLocation:{artifactLocation:Gu(n,t),region:i}}]}}function IR({
file:e,reason:t},n){return{descriptor:{id:"unreadable"},level:"error",message:{text:`${e}: ${t}`},locations:[{physicalLocation:{artifactLocation:Gu(e,n)}}]}}function Gu(e,{
placeOf:t}){let{path:n,isWithin:r}=t(e);return r?{uri:Wu(n),uriBaseId:_v}:{uri:LR(n)}}function LR(e){return e.startsWith("/")?`file://${Wu(e)}`:Wu(e).replace(/^([A-Za-z])%3A\//,
"file:///$1:/")}var qv,_v,AR,Wu,Bv=w(()=>{"use strict";it();gr();$v();Yu();Cn();qv=({findings:e,releases:t,fits:n},r)=>{let{version:i,root:s,unreadable:o,docsOf:a}=r,
c=new Set(e.map(({code:h})=>h)),u=Mv().filter(({code:h})=>c.has(h)),f=new Map(u.map(({code:h},y)=>[h,y])),p=zo(e.map(h=>({...h,file:s.placeOf(h.file).path}))),m=yr(
n),[g]=t,b={tool:{driver:{name:"openchoreo-planes",version:i,informationUri:"https://openchoreo.dev",rules:u.map(h=>RR(h,a(h.code)))}},invocations:[{executionSuccessful:o.
length===0,...o.length>0&&{toolExecutionNotifications:o.map(h=>IR(h,s))}}],originalUriBaseIds:{[_v]:{uri:s.uri}},columnKind:"utf16CodeUnits",results:e.map((h,y)=>({
...ER(h,f.get(h.code),s),...NR(m(h),s),partialFingerprints:{"openchoreoPlanes/v1":p[y]}})),properties:{...g&&t.length===1&&{release:g.release,releaseFrom:g.from},
releases:t}};return In({$schema:AR,version:"2.1.0",runs:[b]})},_v="%SRCROOT%",AR="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schem\
a-2.1.0.json";Wu=e=>e.split("/").map(encodeURIComponent).join("/")});function Kv(e,t,n){let r=`### OpenChoreo planes

${xn(en(e))}
`,i=n-jv(r)-DR;if(i<0)return"";let s=FR(e,t),o=[];for(let u of s){if(i-=jv(u),i<0)break;o.push(u)}let a=s.length-o.length,c=a===0?"":`
${a} more not shown; the log has all.
`;return`${r}${o.length===0?"":TR}${o.join("")}${c}
`}function FR({findings:e,fits:t},{unreadable:n,docsOf:r}){let i=o=>{let a=r(o);return a===void 0?o:`[${o}](${a})`},s=(...o)=>`| ${o.join(" | ")} |
`;return[...n.map(({file:o,reason:a})=>s("error",xn(o),i("unreadable"),xn(`cannot be read: ${a}`))),...e.map(o=>{let{file:a,severity:c,code:u,range:f}=o,p=`${a}\
:${f.start.line}:${f.start.column}`;return s(c,xn(p),i(u),xn(tt(o)))}),...t.map(o=>s("notice",xn(`${o.file}:${o.range.start.line}`),"",xn(Ye(o))))]}var TR,DR,xn,
jv,Uv=w(()=>{"use strict";it();gr();Cn();ki();TR=`
| | place | code | |
|---|---|---|---|
`,DR=200;xn=e=>rt(e).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/[\\`*_{}[\]#|!~]/g,"\\$&").replaceAll("@","&#64;").replaceAll(
"://","&#58;//").replace(/www\./gi,t=>`${t.slice(0,-1)}\\.`),jv=e=>new TextEncoder().encode(e).length});function Vu(e){for(let t=e;;t=(0,br.dirname)(t)){if((0,Qo.existsSync)((0,br.join)(t,".git")))return t;if(t===(0,br.dirname)(t))return}}var Qo,br,Yv=w(()=>{"use \
strict";Qo=require("fs"),br=require("path")});function Vv(e){let t=(0,Wv.realpathSync)(e),n=Vu(t),r=n??t,i=new Map,s=o=>{if(o===Me)return{path:o,isWithin:!1};let a=(0,vr.resolve)(t,o),c=n??Vu((0,vr.dirname)(
a))??t,u=et(c,a);return u!==void 0?{path:u,isWithin:c===r}:{path:o.startsWith("../")||(0,vr.isAbsolute)(o)?be(a):o,isWithin:!1}};return{uri:(0,Gv.pathToFileURL)(
r).href.replace(/\/?$/,"/"),placeOf:o=>{let a=i.get(o)??s(o);return i.set(o,a),a}}}var Wv,vr,Gv,Hv=w(()=>{"use strict";Wv=require("fs"),vr=require("path"),Gv=require("url");
Pi();Yv();tn()});function zv({path:e,shown:t,text:n,before:r}){let i=(0,Q.statSync)(e,{throwIfNoEntry:!1});if(i===void 0){if(typeof r=="string")throw new Error(t0);if((0,Q.lstatSync)(
e,{throwIfNoEntry:!1}))throw new Error("it is a symbolic link to a file that does not exist");return{shown:t,text:n,path:e,old:void 0}}if(!i.isFile())throw new Error(
i.isDirectory()?"it is a directory":"it is not a regular file");let s=(0,Q.realpathSync)(e);(0,Q.accessSync)(s,Q.constants.W_OK);let o=(0,Q.readFileSync)(s);if(r===
null)throw new Error(e0);if(r!==void 0&&!o.equals(Buffer.from(r)))throw new Error($R(o)?MR:Zv);return{shown:t,text:n,path:s,old:{bytes:o,stats:i}}}function Jv(e,t){
return n0(t,e.text,e.old?.stats),{...e,temporary:t}}function Qv({path:e,temporary:t,old:n}){let r=_R(e);if(r===void 0&&n!==void 0)throw new Error(t0);if(r!==void 0&&
n===void 0)throw new Error(e0);if(n!==void 0&&!r?.equals(n.bytes))throw new Error(Zv);(0,Q.renameSync)(t,e)}function Xv({path:e,temporary:t,old:n}){n===void 0?(0,Q.rmSync)(
e,{force:!0}):(n0(t,n.bytes,n.stats),(0,Q.utimesSync)(t,n.stats.atime,n.stats.mtime),(0,Q.renameSync)(t,e))}function n0(e,t,n){let r=(0,Q.openSync)(e,"wx");try{
(0,Q.writeFileSync)(r,t),n!==void 0&&(qR(r,n),(0,Q.fchmodSync)(r,n.mode&4095)),(0,Q.fsyncSync)(r)}finally{(0,Q.closeSync)(r)}}function qR(e,{uid:t,gid:n}){let r=(0,Q.fstatSync)(
e);if(!(r.uid===t&&r.gid===n))for(let i of[t,r.uid])try{(0,Q.fchownSync)(e,i,n);return}catch{}}function _R(e){try{return(0,Q.readFileSync)(e)}catch(t){if(We(t)===
"ENOENT")return;throw t}}var Q,Zv,e0,t0,MR,$R,r0=w(()=>{"use strict";Q=require("fs");Ln();Zv="it has changed since it was read; try again",e0="it has been creat\
ed in the meantime; try again",t0="it has been deleted since it was read",MR="it is UTF-16; save it as UTF-8 first",$R=e=>e[0]===255||e[0]===254});async function s0(e){let t,n=r=>{t??=Hu.find(i=>i===r)};for(let r of Hu)process.on(r,n);try{return await e(async()=>(await new Promise(setImmediate),t))}finally{
for(let r of Hu)process.off(r,n)}}function o0(e){return 128+i0.constants.signals[e]}var i0,Hu,a0=w(()=>{"use strict";i0=require("os"),Hu=["SIGHUP","SIGINT","SIG\
TERM"]});function c0(e,{io:t,lookedAt:n,onWritten:r}){return s0(async i=>{rv([...n,...e.map(({path:a})=>a)]);let s=await BR(e,i);s===void 0?r():It(t,s);let o=await i();return o===
void 0?s===void 0?le.ok:le.failure:(s===void 0&&It(t,`interrupted by ${o} after everything was written`),o0(o))})}async function BR(e,t){let n=new Map,r=[],i=[],
s=()=>{for(let o of n.values())Go(o)};try{let o=[];for(let c of e)o.push(await l0(c,()=>zv(c),t));let a=[];for(let c of o){let u=()=>(0,Oi.join)(jR((0,Oi.dirname)(
c.path),n,r),String(a.length));a.push(await l0(c,()=>Jv(c,u()),t))}await u0(t);for(let c of a)f0(c,()=>Qv(c)),i.push(c);for(let c of n.keys())YR(c)}catch(o){let a=i.
filter(c=>!UR(c)).length;s();for(let c of r)KR(c);return`${a===0?"nothing was":`${a} of ${Ke(e.length,"file")} were`} written: ${Le(o)}`}s()}async function l0(e,t,n){
return await u0(n),f0(e,t)}async function u0(e){let t=await e();if(t!==void 0)throw new Error(`interrupted by ${t}`)}function f0({shown:e},t){try{return t()}catch(n){
throw new Error(`${e}: ${Le(n)}`,{cause:n})}}function jR(e,t,n){let r=t.get(e);if(r!==void 0)return r;let i=(0,dt.mkdirSync)(e,{recursive:!0});i!==void 0&&n.unshift(
{last:e,first:i});let s=nv(e);return t.set(e,s),s}function KR({last:e,first:t}){try{for(let n=e;;n=(0,Oi.dirname)(n))if((0,dt.rmdirSync)(n),n===t)return}catch{}}
function UR(e){try{return Xv(e),!0}catch{return!1}}function YR(e){try{let t=(0,dt.openSync)(e,"r");try{(0,dt.fsyncSync)(t)}finally{(0,dt.closeSync)(t)}}catch{}}
var dt,Oi,d0=w(()=>{"use strict";dt=require("fs"),Oi=require("path");Fu();on();ln();r0();a0();_u()});function m0({format:e,output:t},n){let r=t.map(s=>{let{name:o,file:a}=p0(s);if(a==="")throw new fe(`--output ${s}: the name of the file is missing`);return{format:o??
e,path:(0,wr.resolve)(n.cwd,a),shown:a}}),i=r.find(({path:s},o)=>r.findIndex(a=>a.path===s)!==o);if(i)throw new fe(`--output: ${i.shown} is named twice`);return{
stdout:t.some(s=>p0(s).name===void 0)?"human":e,files:r}}function p0(e){let[,t,n=""]=/^([a-z]+)=(.*)$/s.exec(e)??[];if(t===void 0)return{file:e};let r=Object.keys(
Xo);if(!WR(t))throw new fe(`--output ${e}: the format must be one of ${r.join(", ")}${Mn(t,r)}`);return{name:t,file:n}}async function h0(e,{stdout:t,files:n},r,i){
GR(n,e,i);let s=HR(r,i),o=t==="github"?["commands"]:[],a=t==="human"?{...s,colors:i.colors,unreadable:[]}:s;if(i.stdout(Xo[t](e,a),...o),(t==="github"||n.some(({
format:u})=>u==="github"))&&QR(e,s,i),n.length===0)return le.ok;let c=n.map(({format:u,path:f,shown:p})=>{let m=Xo[u](e,s);return{path:f,shown:p,text:u==="githu\
b"?m:Er(m)}});return c0(c,{io:i,lookedAt:[],onWritten:()=>{}})}function GR(e,{filesWithPlanes:t,findings:n},{cwd:r}){if(e.length===0)return;let i=(0,Ot.realpathSync)(
r),s=new Set([...t,...n.map(({file:a})=>a)].map(a=>(0,wr.resolve)(i,a))),o=e.find(({path:a})=>s.has(VR(a)));if(o)throw new fe(`--output: ${o.shown} is one of th\
e files that were checked`)}function VR(e){try{return(0,Ot.realpathSync)(e)}catch{return e}}function HR({textOf:e,unreadable:t},n){let r;return{colors:!1,version:cn,
textOf:e,unreadable:t,docsOf:s=>(r??=bv(zR(n)),r(s)),root:Vv(n.cwd)}}function zR({generated:e}){try{let{homepage:t,repository:n}=JSON.parse((0,Ot.readFileSync)(
(0,wr.join)(e,"../package.json"),"utf8"));return{version:cn,homepage:t,repository:n}}catch{return{version:cn}}}function QR(e,t,n){let r=n.env.GITHUB_STEP_SUMMARY;
if(r)try{let i=(0,wr.resolve)(n.cwd,r),s=(0,Ot.statSync)(i,{throwIfNoEntry:!1})?.size??0;(0,Ot.appendFileSync)(i,Kv(e,t,JR-s))}catch(i){Ge(n,`no summary was wri\
tten to GITHUB_STEP_SUMMARY: ${Le(i)}`)}}var Ot,wr,Xo,WR,JR,g0=w(()=>{"use strict";Ot=require("fs"),wr=require("path");Sv();Cv();xv();Nv();Tv();Fv();Bv();Uv();on();
$n();ln();Hv();ba();d0();Xo={human:Ev,json:Iv,sarif:qv,github:kv,gitlab:Ov,junit:Dv};WR=e=>Object.hasOwn(Xo,e);JR=1024*1024});function b0(e,t){let{overrides:n=[],sets:r=[],complete:i=!1}=e,s={release:e.release,rules:e.rules??{},sets:r,complete:i,failLevel:e.failLevel,source:t.source,folder:t.
folder},o=new Map;return a=>{if(a===void 0)return s;let c=n.filter(({files:p})=>p.some(m=>m.matchOf(a)!==void 0));if(c.length===0)return s;let u=c.map(p=>n.indexOf(
p)).join(),f=o.get(u)??c.reduce(XR,s);return o.set(u,f),f}}function XR(e,{release:t,rules:n}){return{...e,release:t??e.release,rules:{...e.rules,...n}}}var y0,v0=w(
()=>{"use strict";y0={release:void 0,rules:{},sets:[],complete:!1,failLevel:void 0,source:void 0,folder:void 0}});var ZR,eE,w0,S0=w(()=>{"use strict";eE=()=>ZR??=require("./cli/config-file.cjs"),w0=(...e)=>eE().loadConfig(...e)});function k0({overrides:e=[],sets:t=[]}){return[...e.flatMap(({files:n})=>n).map(tE),...t.map(nE)]}var tE,nE,P0=w(()=>{"use strict";tE=({pattern:e,matchOf:t})=>({
matches:n=>t(n)!==void 0,words:`no file matches "${e}" of overrides`}),nE=({pattern:e,matchOf:t})=>({matches:n=>(t(n)??n)!==n,words:`no folder with manifests ma\
tches "${e}" of sets`})});function A0({cwd:e,file:t,off:n=!1}){if(n&&t!==void 0)throw new fe("--config and --no-config exclude each other");let r=new Map,i=new Map,s=new Map,o=[],a=n||t===
void 0?void 0:p((0,pt.resolve)(e,t));function c(h){return n?C0:a??u((0,pt.dirname)(h))}function u(h){let y=r.get(h);if(y)return y;let P=f(h)??(m(h)?C0:u((0,pt.dirname)(
h)));return r.set(h,P),P}function f(h){let[y,P]=rE.filter(k=>O0(zu(h,k)));if(P!==void 0){let k=Pn(e,h);throw new Mi([`${k}: has both ${y} and ${P}; keep one of \
them`])}return y===void 0?void 0:p(zu(h,y))}function p(h){let y=Pn(e,h),P=(0,pt.dirname)(h),k=w0(h,y),L=k0(k),T=b0(k,{source:y,folder:P}),F={folder:P,source:y,settingsFor:T,
globs:L,isLeftOut:Uo(P,k.ignore??[])};return o.push(F),F}function m(h){return g(h)?b(h):h===e||et(e,h)===void 0}function g(h){let y=i.get(h);if(y!==void 0)return y;
let P=(0,pt.dirname)(h),k=b(h)||P!==h&&g(P);return i.set(h,k),k}function b(h){let y=s.get(h)??O0(zu(h,".git"));return s.set(h,y),y}return{settingsFor:h=>{let{folder:y,
settingsFor:P}=c(h);return P(et(y,h))},releases:()=>[...new Set(o.flatMap(({settingsFor:h})=>{let{release:y}=h(void 0);return y===void 0||y==="auto"?[]:[y]}))],
isIgnored:(h,y)=>c(h).isLeftOut(h,y),unmatched:(h,y)=>{let P=new Map(o.filter(({folder:k})=>y.some(L=>iE(L,k))).map(k=>[k,new Set(k.globs)]));if([...P.values()].
every(({size:k})=>k===0))return[];for(let k of h){let L=c(k),T=et(L.folder,k),F=P.get(L)??[];if(T!==void 0)for(let $ of F)$.matches(T)&&P.get(L)?.delete($)}return[
...P].flatMap(([{source:k},L])=>[...L].map(({words:T})=>`${k}: ${T}`))}}}function O0(e){try{return(0,x0.lstatSync)(e,{throwIfNoEntry:!1})!==void 0}catch{return!1}}
var x0,pt,rE,iE,C0,zu,R0=w(()=>{"use strict";x0=require("fs"),pt=require("path");v0();Nr();S0();Yo();P0();$n();tn();rE=[".openchoreo-planes.yaml",".openchoreo-p\
lanes.yml",".openchoreo-planes.json"];iE=(e,t)=>e===t||et(e,t)!==void 0,C0={folder:"",source:"",settingsFor:()=>y0,isLeftOut:()=>!1,globs:[]},zu=(e,t)=>e.endsWith(
pt.sep)?e+t:e+pt.sep+t});function E0(e,t){let n=new Map;for(let{path:s,text:o}of e.map(a=>({...a,path:Ze(a.path)})).sort(sE)){let a=Zt(s),c=Db(o,a);if(c===void 0)continue;if(typeof c=="\
string"){t.push({path:s,message:`${c}, so what it names is not known`});continue}let u=n.get(a);u?(t.push({path:s,message:`is next to ${Nu(u.path)}; Kustomize a\
ccepts only one of them in a folder`}),u.files.push(c)):n.set(a,{folder:a,path:s,files:[c]})}let r=new Map([...n.keys()].map((s,o)=>[s,o])),i=s=>[...new Set(s.flatMap(
({path:o})=>r.get(o)??[]))];return[...n.values()].map(s=>({...s,resources:i(s.files.flatMap(({resources:o})=>o)),components:i(s.files.flatMap(({components:o})=>o))}))}
function sE(e,t){return e.path<t.path?-1:1}var N0=w(()=>{"use strict";Sn();pr()});function I0(e){let t=new Array(e.length).fill(-1),n=new Array(e.length).fill(-1),r=new Array(e.length).fill(0),i=new Array(e.length).fill(!1),s=[],o=[],a=0;function c(p){
t[p]=n[p]=a++,i[p]=!0,s.push(p)}function u(p,m){n[p]=Math.min(n[p]??0,m)}function f(p){let m=[];for(let g=s.pop();g!==void 0&&(i[g]=!1,m.push(g),g!==p);g=s.pop())
;o.push(m)}for(let p=e.length-1;p>=0;p--){if(t[p]!==-1)continue;c(p);let m=[p];for(let g=m.at(-1);g!==void 0;g=m.at(-1)){let b=r[g]??0;r[g]=b+1;let h=e[g]?.[b];
if(h===void 0){n[g]===t[g]&&f(g),m.pop();let y=m.at(-1);y!==void 0&&u(y,n[g]??0)}else t[h]===-1?(c(h),m.push(h)):i[h]&&u(g,t[h]??0)}}return o}var L0=w(()=>{"use\
 strict"});function T0(e,t){let n=e.map(({resources:i,components:s})=>[...i,...s]),r=I0(n).reverse();for(let i of r){let s=i.sort((u,f)=>u-f).flatMap(u=>e[u]??[]),[o,...a]=s,
c=a.length>0||i.some(u=>n[u]?.includes(u));o&&c&&t.push({path:o.path,message:oE(a)})}return{edges:n,groups:r}}function D0({edges:e,groups:t},n){let r=new Array(
e.length).fill(0);for(let[c,u]of t.entries())for(let f of u)r[f]=c;let i=t.map(()=>[]),s=new Array(e.length).fill([]),o=new Map,a=c=>{let u=o.get(c)??[];return o.
set(c,u),u};for(let[c,u]of t.entries()){let f=i[c]?.length===0,p=An(i[c]??[]),m=n(u,f);for(let b of m)if(!p.includes(b))for(let h of u)a(b).push(h);let g=An(m.length>
0?[p,m]:[p]);for(let b of u){s[b]=g;for(let h of e[b]??[]){let y=r[h]??0;y!==c&&i[y]?.push(g)}}}return{setsOfPlace:s,starts:o}}function An(e){let t=[...new Set(
e)];return t.length>1?[...new Set(t.flat())]:t[0]??[]}function oE(e){if(e.length===0)return"refers to itself";let t=e.slice(0,Ju).map(({folder:n})=>n||".");return e.
length>Ju&&t.push(`${e.length-Ju} more`),`refers to itself through ${t.join(", ")}`}var Ju,Qu=w(()=>{"use strict";L0();Ju=3});function F0(e,t){let n=new Map,r=new Map,i=[],s=(a,c)=>{let u=e[a],f=n.get(a)??new Set;!u||f.size>=aE||f.has(Bo(c))||(n.set(a,f.add(Bo(c))),i.push({folder:u,naming:c}))},
o=(a,c)=>s(a,lE(e,a).reduce(cE,c));for(let a of t)o(a,kt);for(let{folder:a,naming:c}of i){for(let{path:u}of a.files.flatMap(({resources:f})=>f))r.set(u,(r.get(u)??
new Map).set(Bo(c),c));for(let u of a.resources)o(u,c);for(let u of a.components)s(u,c)}return new Map([...r].map(([a,c])=>[a,[...c.values()]]))}function lE(e,t){
let n=e[t],r=(n?.components??[]).flatMap(i=>e[i]??[]);return[n,...r.reverse()].flatMap(i=>i?.files.map(({naming:s})=>s)??[])}function cE(e,t){return{namespace:e.
namespace??t.namespace,prefix:e.prefix+t.prefix,suffix:t.suffix+e.suffix}}var aE,M0=w(()=>{"use strict";Sn();aE=16});function $0(e,t=()=>!0){let n=[],r=E0(e,n),i=T0(r,n),s=new Set(r.map(({folder:m})=>m)),o=new Map,a=new Map,c=new Set;for(let[m,g]of r.entries())for(let b of g.files){
for(let{path:h,kind:y}of b.patches)a.set(h,(a.get(h)??new Set).add(y));for(let{path:h}of b.configurations)c.add(h);for(let{path:h}of[...b.resources,...b.patches])
o.set(h,(o.get(h)??new Set).add(m));for(let{name:h,path:y,isLocal:P}of Fb(b))!P||s.has(y)||t(y)||n.push({path:g.path,message:`names ${h}, which does not exist`})}
let u=r.some(({files:m})=>m.some(({naming:g})=>Tb(g))),f=m=>r[m]?.folder??"",p=m=>{let{setsOfPlace:g,starts:b}=D0(i,m);return{setsOf:h=>An([...o.get(Ze(h))??[]].
map(y=>g[y]??[])),namingsIn:h=>{if(!u)return()=>[kt];let y=F0(r,b.get(h)??[]);return P=>y.get(Ze(P))??[]}}};return{...p((m,g)=>g?m.slice(0,1).map(f):[]),reachFrom:m=>p(
g=>An(g.map(b=>m(f(b))))),isPatch:m=>a.has(Ze(m)),patchKindOf:m=>{let[g,...b]=a.get(Ze(m))??[];return b.length===0?g:void 0},isConfiguration:m=>c.has(Ze(m)),notes:n}}
var q0=w(()=>{"use strict";Sn();N0();Qu();M0();pr();Sn()});function _0(e,t,{onNote:n}){let r=uE(e,t).flatMap(o=>{try{return[{path:be(o),text:hr(Ci(o,t))}]}catch{return[]}}),i=$0(r,o=>(0,Zo.existsSync)(o)),{notes:s}=i;for(let{
path:o,message:a}of s.slice(0,Xu))n(`${Pn(t.cwd,o)}: ${a}`);return s.length>Xu&&n(`${s.length-Xu} more such notes about Kustomizations`),i}function uE(e,t){let n=new Set,
r=[];for(let{fullPath:i}of e)if(i.includes(mt.sep))for(let s=(0,mt.dirname)(i);!n.has(s);s=(0,mt.dirname)(s)){n.add(s);for(let o of Lu)(0,Zo.existsSync)((0,mt.join)(
s,o))&&r.push((0,mt.join)(s,o));if(fE(s,t.cwd))break}return r}function fE(e,t){return(0,Zo.existsSync)((0,mt.join)(e,".git"))||e===t||e===(0,mt.dirname)(e)||et(
t,e)===void 0}var Zo,mt,Xu,B0=w(()=>{"use strict";Zo=require("fs"),mt=require("path");q0();tn();Uu();Xu=5});function ef(e){let t=e.trim().toLowerCase();if(t==="auto")return{ok:!0,release:"auto"};if(t==="latest")return{ok:!0,release:Vi};let n=dE.exec(t),r=n===null?void 0:
`v${n[1]}`;return Kf(r)?{ok:!0,release:r}:{ok:!1,suggestion:pE(t,r)}}function j0(e){let t=ef(e),n=t.ok?void 0:t.suggestion,r=n===void 0?`; write one of ${de[0]}\
 to ${Vi}, latest or auto`:`; did you mean "${n}"?`;return`unknown release "${e}"${r}`}function pE(e,t){if(t===void 0)return Tt(e,[...de,"latest","auto"]);let n=Zu(
t);return de.reduce((r,i)=>Math.abs(Zu(i)-n)<Math.abs(Zu(r)-n)?i:r)}function Zu(e){let[t=0,n=0]=e.slice(1).split(".").map(Number);return t*1e4+n}var dE,K0=w(()=>{
"use strict";Lr();Pe();dE=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/});function W0(e,{env:t}){if(e!==void 0)return Y0(e,"option","--release");let n=t[U0];return n===void 0||n===""?void 0:Y0(n,"environment",U0)}function Y0(e,t,n){let r=ef(
e);if(!r.ok)throw new fe(`${n}: ${j0(e)}`);return r.release==="auto"?"auto":{release:r.release,from:t}}var U0,G0=w(()=>{"use strict";K0();$n();U0="OPENCHOREO_RE\
LEASE"});function V0({patterns:e=[],root:t="",workingDirectory:n=t,kustomizations:r}){let i=f=>fr(n,f)||".",s=new Set,o=bn(f=>{if(e.length===0||!dr(t,f))return[];let p=fr(
t,f),m=e.flatMap(g=>{let b=g.matchOf(p);return b===void 0?[]:(s.add(g),[i(ur(t,b))])});return[...new Set(m)]}),a=r.reachFrom(o),c=new Map,u=f=>{let p=i(f);return c.
set(p,f),p};return{setsOf:f=>{let p=Ze(f),m=o(Zt(p)),g=a.setsOf(p);if(m.length+g.length>0)return An([m,g]);let b=r.setsOf(p);return b.length>0?b.map(u):mE},namingsIn:f=>{
let p=c.get(f),m=p===void 0?a.namingsIn(f):r.namingsIn(p);return g=>{let b=m(g);return b.length>0?b:[kt]}},unmatched:()=>e.filter(f=>!s.has(f)).map(({pattern:f})=>f)}}
var mE,H0=w(()=>{"use strict";lo();Sn();Qu();pr();mE=[""]});function z0(e,t){let n=be(t.cwd),r=new Map,i=new Map;function s({sets:o,folder:a}){let c=a===void 0?n:be(a),u=r.get(a)??V0({patterns:o,root:c,workingDirectory:n,
kustomizations:e});return r.set(a,u),u}return{setsOf(o,a){let[c="",...u]=s(a).setsOf(be(o));return[c,...u]},namingsIn(o,a){let c=`${a.folder??""}
${o}`,u=i.get(c)??s(a).namingsIn(o);return i.set(c,u),u}}}var J0=w(()=>{"use strict";H0();tn()});function X0(e,t,n){let{ignore:r=[],complete:i=!1}=t,s=W0(t.release,n),o=hE(t,n),a=[],c=[],u={onFault:P=>a.push(P),onNote:P=>c.push(P)},f=(P,k)=>o.isIgnored(P,k),
p=[...av(e,{cwd:n.cwd,env:n.env,ignore:r,isLeftOut:f,...u})],m=_0(p,n,u),g=z0(m,n),b=bn(({path:P,fullPath:k,fromDirectory:L})=>{let T=P===Me?yE(n):k,F=o.settingsFor(
T);return{sets:P===Me?[""]:g.setsOf(T,F),release:s===void 0?vE(F):bE(s),isPatch:m.isPatch(be(T)),patchKind:m.patchKindOf(be(T)),namingsIn:$=>g.namingsIn($,F)(be(
T)),fromDirectory:L,complete:i||F.complete,levels:F.rules,failLevel:F.failLevel}});return{files:p,faults:a,notes:c,...u,contextOf:b,configuredReleases:()=>s==="\
auto"?[]:o.releases(),unmatched:()=>{let P=e.map(k=>(0,ea.resolve)(n.cwd,k)).filter(gE);return P.length===0?[]:o.unmatched(p.map(({fullPath:k})=>k),P)}}}function hE(e,t){
return A0({cwd:t.cwd,file:e.config,off:e["no-config"]??!1})}function gE(e){try{return(0,Q0.statSync)(e).isDirectory()}catch{return!1}}function vE({release:e}){return e===
void 0||e==="auto"?void 0:{release:e,from:"configuration"}}var Q0,ea,yE,bE,Z0=w(()=>{"use strict";Q0=require("fs"),ea=require("path");lo();R0();Pi();B0();tn();G0();
J0();yE=e=>(0,ea.join)(e.cwd,Me),bE=e=>e==="auto"?void 0:e});var ew={};se(ew,{lintCommand:()=>SE});async function SE({options:e,positionals:t},n){let{quiet:r,fix:i}=e,s=m0(e,n),o=e.at===void 0?void 0:CE(e.at);if(t.length===
0)throw new fe("lint needs files or directories, or - for standard input");if(i&&t.includes("-"))throw new fe("--fix needs files: standard input has no place to\
 write to");let a=X0(t,e,n),{faults:c}=a,u=i?await mv(a,n):le.ok;if(u>le.failure)return u;let{report:f,textOf:p}=PE(a,n,o),m=f.findings.filter(({severity:P})=>P===
"error"),g=r?{...f,findings:m}:f,b=await h0(g,s,{textOf:p,unreadable:c},n);for(let P of Yb(f))Ge(n,P);wE.has(s.stdout)||Ge(n,en(g));for(let P of a.unmatched())Ge(
n,P);if(dv(a,n),b>le.failure)return b;if(c.length>0||u===le.failure||b===le.failure)return le.failure;let h=kE(e["fail-level"],a);return f.findings.some(({severity:P,
file:k})=>P==="error"||h(k)==="warning")||e["fail-if-none"]&&f.planes===0?le.findings:le.ok}function kE(e,{files:t,contextOf:n}){if(e!==void 0)return()=>e;let r=new Map(
t.map(i=>[i.path,i]));return i=>{let s=r.get(i);return s&&n(s).failLevel}}function PE(e,t,n){let r=Bb(n&&{at:n,endOf:Of}),{files:i,contextOf:s}=e,o=gv(t),a;for(let[
f,p]of i.entries()){let{path:m}=p;try{let g=uv(p,t);g===void 0?r.skip():(m===Me&&(a=g),r.add({path:m,text:g},f,s(p)))}catch(g){fv(p,g,e)}o.step()}let c=f=>{if(f===
Me)return a;try{return hr(Ci(f,t))}catch{return}},u=r.finish(f=>c(i[f]?.path??""));return o.end(),{report:u,textOf:c}}function CE(e){if(e==="now")return new Date;
let t=OE.exec(e),[,n="",r="",i=""]=t??[],s=Number(i)>=1&&Number(i)<=new Date(Date.UTC(Number(n),Number(r),0)).getUTCDate(),o=new Date(e);if(t===null||!s||Number.
isNaN(o.getTime()))throw new fe("--at must be a day such as 2026-11-21, a time such as 2026-11-21T08:00:00Z, or now");return o}var wE,OE,tw=w(()=>{"use strict";
xf();jb();ki();pv();Pi();hv();on();$n();yv();Uu();g0();Z0();wE=new Set(["human","github"]);OE=/^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:\d{2}))?$/});var nw={};se(nw,{defaultCommand:()=>RE});var xE,AE,RE,rw=w(()=>{"use strict";AE=()=>xE??=require("./cli/default.cjs"),RE=(...e)=>AE().defaultCommand(...e)});var iw={};se(iw,{migrateCommand:()=>IE});var EE,NE,IE,sw=w(()=>{"use strict";NE=()=>EE??=require("./cli/migrate.cjs"),IE=(...e)=>NE().migrateCommand(...e)});var ow={};se(ow,{graphCommand:()=>DE});var LE,TE,DE,aw=w(()=>{"use strict";TE=()=>LE??=require("./cli/graph.cjs"),DE=(...e)=>TE().graphCommand(...e)});var lw={};se(lw,{checklistCommand:()=>$E});var FE,ME,$E,cw=w(()=>{"use strict";ME=()=>FE??=require("./cli/checklist.cjs"),$E=(...e)=>ME().checklistCommand(...e)});var uw={};se(uw,{schemaCommand:()=>BE});var qE,_E,BE,fw=w(()=>{"use strict";_E=()=>qE??=require("./cli/schema.cjs"),BE=(...e)=>_E().schemaCommand(...e)});var dw={};se(dw,{policyCommand:()=>UE});var jE,KE,UE,pw=w(()=>{"use strict";KE=()=>jE??=require("./cli/policy.cjs"),UE=(...e)=>KE().policyCommand(...e)});var mw={};se(mw,{initCommand:()=>GE});var YE,WE,GE,hw=w(()=>{"use strict";WE=()=>YE??=require("./cli/init.cjs"),GE=(...e)=>WE().initCommand(...e)});var gw={};se(gw,{explainCommand:()=>zE});var VE,HE,zE,yw=w(()=>{"use strict";HE=()=>VE??=require("./cli/explain.cjs"),zE=(...e)=>HE().explainCommand(...e)});var na=require("fs"),kw=require("path");it();Ln();on();Nr();qi();var ma=100;function ga(){let e=Object.entries(Lt).map(([i,s])=>[gf(i,s),s.summary]),t=[["help COMMAND","how to use a command"],["--version","the version of\
 this program"]],n=Math.max(...[...e,...t].map(([i])=>i.length));return`openchoreo-planes validates, migrates and explains OpenChoreo plane manifests

${[...e,...t].map(([i,s])=>`  openchoreo-planes ${i.padEnd(n)}  ${s}
`).join("")}`}function hf(e){let t=Lt[e],n=[...Object.entries(t.options),["help",$w]],r=n.map(([a,{value:c}])=>`--${a}${c===void 0?"":` ${c}`}`),i=Math.max(...r.
map(a=>a.length)),s=n.map(([,a],c)=>ha(qw(a),ma-i-4).map((f,p)=>`  ${(p===0?r[c]??"":"").padEnd(i)}  ${f}`).join(`
`));return[`openchoreo-planes ${gf(e,t)}${Object.keys(t.options).length>0?" [OPTIONS]":""}`,"",...ha(t.description,ma),"",...s,"",...ha(t.epilogue,ma),""].join(
`
`)}var $w={help:"show this help"},gf=(e,t)=>t.arguments===""?e:`${e} ${t.arguments}`,qw=({help:e,default:t})=>t===void 0?e:`${e} (default: ${t})`;function ha(e,t){
let n=[];for(let r of e.split(" ")){let i=n.at(-1);i!==void 0&&i.length+1+r.length<=t?n[n.length-1]=`${i} ${r}`:n.push(r)}return n}on();$n();qi();ba();var JE={lint:async()=>(await Promise.resolve().then(()=>(tw(),ew))).lintCommand,default:async()=>(await Promise.resolve().then(()=>(rw(),nw))).
defaultCommand,migrate:async()=>(await Promise.resolve().then(()=>(sw(),iw))).migrateCommand,graph:async()=>(await Promise.resolve().then(()=>(aw(),ow))).graphCommand,
checklist:async()=>(await Promise.resolve().then(()=>(cw(),lw))).checklistCommand,schema:async()=>(await Promise.resolve().then(()=>(fw(),uw))).schemaCommand,policy:async()=>(await Promise.resolve().then(()=>(pw(),dw))).
policyCommand,init:async()=>(await Promise.resolve().then(()=>(hw(),mw))).initCommand,explain:async()=>(await Promise.resolve().then(()=>(yw(),gw))).explainCommand};
async function bw(e,t){let n=uf(t),[r,...i]=e;try{return r===void 0?(n.stdout(ga()),le.failure):QE.has(r)?vw(i[0],n):XE.has(r)?(n.stdout(`${cn}
`),le.ok):await ZE(ww(r),i,n)}catch(s){if(Tn(s)){for(let a of s.lines)It(n,a);return le.failure}if(!kf(s))throw s;let o=r!==void 0&&Sw(r)?`help ${r}`:"help";return It(
n,s.message),Ge(n,`Run "openchoreo-planes ${o}" for usage.`),le.failure}}var QE=new Set(["help","--help","-h"]),XE=new Set(["version","--version","-V","-v"]);function vw(e,t){
return t.stdout(e===void 0?ga():hf(ww(e))),le.ok}async function ZE(e,t,n){let r=Pf(e,t);if(r===void 0)return vw(e,n);let i=await JE[e](),s=!("allow-empty"in r.options)||
r.options["allow-empty"];return i(r,s?n:ff(n))}function ww(e){if(Sw(e))return e;let t=e.startsWith("-")?"option":"command";throw new fe(`unknown ${t} ${e}${Mn(e,
Object.keys(Lt))}`)}function Sw(e){return Object.hasOwn(Lt,e)}fa();function ta(e,t){let n=Buffer.from(t);for(;n.length>0;)try{n=n.subarray((0,na.writeSync)(e,n))}catch(r){let i=We(r);if(i==="EPIPE"||i==="EBADF")return;if(i!==
"EAGAIN")throw r}}function Pw(e){try{if(!(0,na.fstatSync)(e).isCharacterDevice())return!1}catch{return!1}return(e===1?process.stdout:process.stderr).isTTY===!0}
function eN(){let{NO_COLOR:e,FORCE_COLOR:t,TERM:n}=process.env;return e!==void 0&&e!==""?!1:t!==void 0&&t!==""?t!=="0"&&t!=="false":Pw(1)&&n!=="dumb"}async function tN(){
process.exitCode=await bw(process.argv.slice(2),{stdout:e=>ta(1,e),stderr:e=>ta(2,e),progress:e=>ta(2,e),env:process.env,stdin:()=>lf(0),cwd:process.cwd(),generated:(0,kw.join)(
__dirname,"../generated"),get colors(){return eN()},get watched(){return Pw(2)&&!process.env.CI}})}tN().catch(e=>{ta(2,`openchoreo-planes: a fault of this progr\
am, please report it: ${Rr(e instanceof Error?e.stack??e.message:"an unknown error")}
`),process.exitCode=le.failure});
