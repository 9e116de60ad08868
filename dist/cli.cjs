#!/usr/bin/env node
"use strict";var jc=Object.defineProperty;var w=(e,t)=>()=>(e&&(t=e(e=0)),t);var J=(e,t)=>{for(var r in t)jc(e,r,{get:t[r],enumerable:!0})};function cn(e){return Mi(e.replace(Ti,Ni))}function Tn(e){return e.split(`
`).map(t=>{let r=t.endsWith("\r")?"\r":"",o=t.slice(0,t.length-r.length).replace(Ti,i=>i==="	"?i:Ni(i));return Mi(o)+r}).join(`
`)}function un(e){return`${JSON.stringify(e,null,2).replace(Bc,qc).replace(/##(\w*)\[/g,"##$1\\u005b")}
`}function qc(e){return Array.from({length:e.length},(t,r)=>`\\u${$i(e.charCodeAt(r))}`).join("")}function Li(e){return Tn(e)!==e}function Ni(e){let t=e.codePointAt(
0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${$i(t)}`}function Mi(e){return e.replace(/^(\s*):(?=:)/,"$1\\:").replace(/##(\w*)\[/g,"##$1\\[")}var Ti,Bc,$i,
$e=w(()=>{"use strict";Ti=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;Bc=/[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;$i=
e=>e.toString(16).padStart(4,"0")});function Fi(e){let t=r=>Li(r)?Tn(r):r;return{stdout:(r,o)=>e.stdout(o?r:e.colors?Hc(r,t):t(r)),stderr:r=>e.stderr(t(r)),progress:e.progress,stdin:e.stdin,cwd:e.
cwd,generated:e.generated,get colors(){return e.colors},get watched(){return e.watched}}}function Hc(e,t){return e.split(Qt).map((r,o)=>{let i=o===0?"":/^\[\d{1,2}m/.
exec(r)?.[0]??"";return i!==""?Qt+i+t(r.slice(i.length)):t(o===0?r:Qt+r)}).join("")}function pn(e,t){e.stderr(`${cn(t)}
`)}function tt(e,t){pn(e,`openchoreo-planes: ${t}`)}var ie,Qt,rt=w(()=>{"use strict";$e();ie={ok:0,findings:1,failure:2};Qt="\x1B"});var er={};J(er,{isPlane:()=>Yc,validatePlane:()=>Kc,withDefaults:()=>Gc});var Uc,Xt,Kc,Yc,Gc,_i=w(()=>{"use strict";Xt=()=>Uc??=require("./cli/v0.3.cjs"),Kc=(...e)=>Xt().
validatePlane(...e),Yc=(...e)=>Xt().isPlane(...e),Gc=(...e)=>Xt().withDefaults(...e)});var it={};J(it,{isPlane:()=>zc,validatePlane:()=>Vc,withDefaults:()=>Jc});var Wc,nr,Vc,zc,Jc,ji=w(()=>{"use strict";nr=()=>Wc??=require("./cli/v0.4.cjs"),Vc=(...e)=>nr().
validatePlane(...e),zc=(...e)=>nr().isPlane(...e),Jc=(...e)=>nr().withDefaults(...e)});var rr={};J(rr,{isPlane:()=>Xc,validatePlane:()=>Qc,withDefaults:()=>eu});var Zc,tr,Qc,Xc,eu,Bi=w(()=>{"use strict";tr=()=>Zc??=require("./cli/v0.6.cjs"),Qc=(...e)=>tr().
validatePlane(...e),Xc=(...e)=>tr().isPlane(...e),eu=(...e)=>tr().withDefaults(...e)});var or={};J(or,{isPlane:()=>ru,validatePlane:()=>tu,withDefaults:()=>iu});var nu,ir,tu,ru,iu,qi=w(()=>{"use strict";ir=()=>nu??=require("./cli/v0.7.cjs"),tu=(...e)=>ir().
validatePlane(...e),ru=(...e)=>ir().isPlane(...e),iu=(...e)=>ir().withDefaults(...e)});var ar={};J(ar,{isPlane:()=>au,validatePlane:()=>su,withDefaults:()=>lu});var ou,sr,su,au,lu,Hi=w(()=>{"use strict";sr=()=>ou??=require("./cli/v0.8.cjs"),su=(...e)=>sr().
validatePlane(...e),au=(...e)=>sr().isPlane(...e),lu=(...e)=>sr().withDefaults(...e)});var cr={};J(cr,{isPlane:()=>pu,validatePlane:()=>uu,withDefaults:()=>fu});var cu,lr,uu,pu,fu,Ui=w(()=>{"use strict";lr=()=>cu??=require("./cli/v0.9.cjs"),uu=(...e)=>lr().
validatePlane(...e),pu=(...e)=>lr().isPlane(...e),fu=(...e)=>lr().withDefaults(...e)});var ot={};J(ot,{isPlane:()=>gu,validatePlane:()=>mu,withDefaults:()=>hu});var du,ur,mu,gu,hu,Ki=w(()=>{"use strict";ur=()=>du??=require("./cli/v0.10.cjs"),mu=(...e)=>ur().
validatePlane(...e),gu=(...e)=>ur().isPlane(...e),hu=(...e)=>ur().withDefaults(...e)});var fr={};J(fr,{isPlane:()=>bu,validatePlane:()=>vu,withDefaults:()=>xu});var yu,pr,vu,bu,xu,Yi=w(()=>{"use strict";pr=()=>yu??=require("./cli/v0.12.cjs"),vu=(...e)=>pr().
validatePlane(...e),bu=(...e)=>pr().isPlane(...e),xu=(...e)=>pr().withDefaults(...e)});var mr={};J(mr,{isPlane:()=>Cu,validatePlane:()=>Pu,withDefaults:()=>Au});var wu,dr,Pu,Cu,Au,Gi=w(()=>{"use strict";dr=()=>wu??=require("./cli/v0.13.cjs"),Pu=(...e)=>dr().
validatePlane(...e),Cu=(...e)=>dr().isPlane(...e),Au=(...e)=>dr().withDefaults(...e)});var hr={};J(hr,{isPlane:()=>Eu,validatePlane:()=>ku,withDefaults:()=>Ou});var Ru,gr,ku,Eu,Ou,Wi=w(()=>{"use strict";gr=()=>Ru??=require("./cli/v0.14.cjs"),ku=(...e)=>gr().
validatePlane(...e),Eu=(...e)=>gr().isPlane(...e),Ou=(...e)=>gr().withDefaults(...e)});var st={};J(st,{isPlane:()=>Du,validatePlane:()=>Iu,withDefaults:()=>Tu});var Su,yr,Iu,Du,Tu,Vi=w(()=>{"use strict";yr=()=>Su??=require("./cli/v0.15.cjs"),Iu=(...e)=>yr().
validatePlane(...e),Du=(...e)=>yr().isPlane(...e),Tu=(...e)=>yr().withDefaults(...e)});var br={};J(br,{isPlane:()=>$u,validatePlane:()=>Nu,withDefaults:()=>Mu});var Lu,vr,Nu,$u,Mu,zi=w(()=>{"use strict";vr=()=>Lu??=require("./cli/v0.17.cjs"),Nu=(...e)=>vr().
validatePlane(...e),$u=(...e)=>vr().isPlane(...e),Mu=(...e)=>vr().withDefaults(...e)});var wr={};J(wr,{isPlane:()=>ju,validatePlane:()=>_u,withDefaults:()=>Bu});var Fu,xr,_u,ju,Bu,Ji=w(()=>{"use strict";xr=()=>Fu??=require("./cli/v1.0.cjs"),_u=(...e)=>xr().
validatePlane(...e),ju=(...e)=>xr().isPlane(...e),Bu=(...e)=>xr().withDefaults(...e)});var at={};J(at,{isPlane:()=>Uu,validatePlane:()=>Hu,withDefaults:()=>Ku});var qu,Pr,Hu,Uu,Ku,Zi=w(()=>{"use strict";Pr=()=>qu??=require("./cli/v1.1.cjs"),Hu=(...e)=>Pr().
validatePlane(...e),Uu=(...e)=>Pr().isPlane(...e),Ku=(...e)=>Pr().withDefaults(...e)});var lt,Qi=w(()=>{"use strict";_i();ji();Bi();qi();Hi();Ui();Ki();Yi();Gi();Wi();Vi();zi();Ji();Zi();lt={"v0.3":er,"v0.4":it,"v0.5":it,"v0.6":rr,"v0.7":or,"v0.8":ar,
"v0.9":cr,"v0.10":ot,"v0.11":ot,"v0.12":fr,"v0.13":mr,"v0.14":hr,"v0.15":st,"v0.16":st,"v0.17":br,"v1.0":wr,"v1.1":at,"v1.2":at}});var Oe,fn,ct,Cr,Ln,ut,Ar=w(()=>{"use strict";Oe=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17",
"v1.0","v1.1","v1.2"],fn="v0.16",ct=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Cr={"v0.3":"v0.3",
"v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.\
14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},Ln=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlan\
e","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],ut={"v0.3":["DataPlane","BuildPlane","E\
nvironment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":[
"DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","\
BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["Da\
taPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPla\
ne","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane",
"BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBu\
ildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","Observa\
bilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","Clus\
terObservabilityPlane","Environment"]}});function pt(e){return Cr[e]}function Nn(e,t){return e===t||ct.indexOf(e)>=ct.indexOf(t)}function Me(e,t){return typeof t=="string"&&ut[e].includes(t)}function Xi(e){
return typeof e=="string"&&Object.hasOwn(lt,e)}function eo(e){return lt[e].validatePlane}function Yu(e,t){return lt[e].isPlane(t)}function no(e){let t=new Set(ct.
filter(r=>Yu(r,e)));return Oe.filter(r=>t.has(Cr[r]))}function to(e){let t=[];for(let r of e){let o=t.at(-1),i=o?.at(-1);o&&i&&Oe.indexOf(r)===Oe.indexOf(i)+1?o.
push(r):t.push([r])}return t.map(r=>r.length>1?`${r[0]} to ${r.at(-1)}`:r[0]).join(" and ")}var Ce=w(()=>{"use strict";Qi();Ar()});function Gu(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var dn,Rr,ft,ro,Fe,dt=w(()=>{"use strict";Ce();dn=e=>({value:"RELEASE",
default:fn,help:e}),Rr=e=>({value:"FORMAT",choices:e,default:e[0],help:`output format: ${Gu(e)}`});ft="A directory means its .yaml, .yml and .json files at any \
depth; - means standard input.",ro="1 if something could not be read, 2 for a path that cannot be read or wrong usage",Fe={lint:{arguments:"PATHS...",summary:"c\
heck the planes in files",description:`Checks every OpenChoreo plane in YAML and JSON files. ${ft} Files that .gitignore excludes are left out; a glob in quotes\
 works too.`,options:{release:dn("OpenChoreo release to check against, such as v1.2"),format:Rr(["human","json","sarif","github","gitlab","junit"]),complete:{help:"\
the files define every plane: references must resolve to one of them"},at:{value:"DATE",help:"check that inline certificates have not expired on this day, such \
as 2026-11-21, or now"},ignore:{value:"PATTERN",multiple:!0,help:"leave out files, as a line of .gitignore does; may be repeated"},"fail-level":{value:"LEVEL",choices:[
"error","warning"],default:"error",help:"lowest severity that makes the command fail"},"fail-if-none":{help:"fail if no plane is found"},fix:{help:"first fix in\
 the files what can be fixed safely: null values, renamed fields, PEM in base64, defaults that the API server requires"},quiet:{help:"report errors only"}},epilogue:"\
Exit status: 0 nothing at or above the fail level, 1 findings, 2 wrong usage or a path that cannot be read or written, 129, 130 or 143 ended by a signal. --fix \
writes all files or none. openchoreo-planes explain CODE explains a finding."},default:{arguments:"FILE",summary:"print a file with defaults filled in",description:"\
Prints the planes of a file as YAML with their defaults: what the API server would write, planeID from the name, and the kinds and namespaces of references. Oth\
er resources are printed as they are. - means standard input. Comments are not kept.",options:{release:dn("OpenChoreo release whose defaults apply, such as v1.2")},
epilogue:"Exit status: 0 printed, 1 a plane is not valid and nothing is printed, 2 no such file or wrong usage."},migrate:{arguments:"PATHS...",summary:"move pl\
anes to a later release",description:`Moves every OpenChoreo plane in YAML and JSON files to a later release. Without --write and --output nothing is written: t\
he changes are printed as a unified diff. Comments and layout are kept. All files are one set, so references between them keep working. ${ft}`,options:{to:{value:"\
RELEASE",default:fn,help:"release to move to"},from:{value:"RELEASE",help:"release that the files were written for (default: detected)"},answer:{value:"KEY=VALU\
E",multiple:!0,help:"what only you know, by the key that is printed where it is needed, or by its field alone. VALUE is YAML, or @FILE for the text of a file. K\
EY may go deeper: --answer spec.clusterAgent.clientCA.value=@ca.crt"},write:{help:"rewrite the files in place: all of them, or none if one cannot be migrated"},
output:{value:"DIR",help:"write the files that contain planes to DIR instead"},draft:{help:"write even if answers are missing, with a TODO comment for each"},format:{
value:"FORMAT",choices:["diff","json"],default:"diff",help:"output format: diff, or json with every change, question and loss"}},epilogue:"Exit status: 0 done, \
1 answers are needed or a manifest cannot be migrated, 2 a file that cannot be read or written, or wrong usage, 129, 130 or 143 ended by a signal. With 1 and 2 \
nothing was written, unless the message says otherwise. Secrets in a diff are <redacted>."},graph:{arguments:"PATHS...",summary:"draw which plane refers to whic\
h",description:`Draws the topology of the planes in YAML and JSON files, as the control plane of a release would resolve it. ${ft}`,options:{release:dn("release\
 whose fields and fallbacks apply, such as v1.2"),format:Rr(["text","mermaid","dot","svg","json"])},epilogue:`A dashed line is a default that no manifest sets; \
a red one does not resolve. Exit status: 0 drawn, ${ro}.`},checklist:{arguments:"PATHS...",summary:"list what must exist before planes work",description:`Lists \
what must exist before the planes in YAML and JSON files work, in the order of setup: charts with their values, ports, domains, certificates, secrets with the c\
ommand that creates them, storage and resources. ${ft}`,options:{release:dn("release whose fields and fallbacks apply, such as v1.2"),format:Rr(["text","markdow\
n","json"])},epilogue:`What is in capitals is yours to fill in. Figures are those of the documentation of v0.16. Exit status: 0 listed, ${ro}.`},schema:{arguments:"\
[KIND]",summary:"print a JSON Schema for editors",description:'Prints the JSON Schema for editors in one file: of all planes, of one KIND such as DataPlane, or \
of "manifests", for files that contain other resources too.',options:{release:dn("OpenChoreo release of the schema, such as v1.2"),output:{value:"FILE",help:"wr\
ite it to FILE instead"},association:{value:"EDITOR",choices:["vscode","jetbrains","modeline","pre-commit"],help:"print instead how to associate it in vscode, j\
etbrains, a modeline or pre-commit"}},epilogue:"Exit status: 0 printed, 2 a file that cannot be written, or wrong usage. See docs/editors.md."},policy:{arguments:"",
summary:"print admission policies for a cluster",description:"Prints a ValidatingAdmissionPolicy and its binding for each kind of a release: with them the API s\
erver rejects planes that pass the CRD but fail lint. Needs Kubernetes 1.30.",options:{release:dn("OpenChoreo release that runs in the cluster"),kind:{value:"KI\
ND",help:"this kind only, such as DataPlane"},action:{value:"ACTION",choices:["Deny","Warn","Audit"],default:"Deny",help:"what the API server does: Deny, Warn o\
r Audit"},format:{value:"FORMAT",choices:["yaml","json"],default:"yaml",help:"output format: yaml, or json, which is one List"}},epilogue:"Exit status: 0 printe\
d, 2 wrong usage. docs/cluster.md explains the rollout, and what the policies cannot see."},explain:{arguments:"[CODE]",summary:"explain a code of lint",description:"\
Explains what a code of lint means, why, and what is right. Without a code it lists all of them.",options:{},epilogue:"Exit status: 0 explained, 2 no such code."}}});function Ir(e,t,r){if(e===t)return 0;let o=r?.maxDistance,i=e;e.length>t.length&&(e=t,t=i);let a=e.length,c=t.length;for(;a>0&&e.charCodeAt(~-a)===t.charCodeAt(
~-c);)a--,c--;let l=0;for(;l<a&&e.charCodeAt(l)===t.charCodeAt(l);)l++;if(a-=l,c-=l,o!==void 0&&c-a>o)return o;if(a===0)return o!==void 0&&c>o?o:c;let p,u,f,h,P=0,
E=0;for(;P<a;)Sr[P]=e.charCodeAt(l+P),mn[P]=++P;for(;E<c;){for(p=t.charCodeAt(l+E),f=E++,u=E,P=0;P<a;P++)h=p===Sr[P]?f:f+1,f=mn[P],u=mn[P]=f>u?h>u?u+1:h:h>f?f+1:
h;if(o!==void 0){let I=u;for(P=0;P<a;P++)mn[P]<I&&(I=mn[P]);if(I>o)return o}}return mn.length=a,Sr.length=a,o!==void 0&&u>o?o:u}var mn,Sr,so=w(()=>{"use strict";
mn=[],Sr=[]});function Qe(e,t){if(e.length>zu)return;let r=e.toLowerCase(),o=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let a of t){if(Math.abs(a.length-e.length)>=
o)continue;let c=a.toLowerCase(),l=Ju(r,c)?1:Ir(r,c,{maxDistance:o});l<o&&(o=l,i=a)}return i}function Ju(e,t){if(e.length!==t.length)return!1;let r=0;for(;r<e.length&&
e[r]===t[r];)r++;return e[r]===t[r+1]&&e[r+1]===t[r]&&e.slice(r+2)===t.slice(r+2)}var zu,mt=w(()=>{"use strict";so();zu=64});function Xe(e){if(!(e instanceof Error))return"an unknown error";let t="code"in e&&typeof e.code=="string"?e.code:"";return Zu[t]??e.message}var Zu,gt=w(()=>{"u\
se strict";Zu={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of th\
is path is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk i\
s full",EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"\
there is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too \
large to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"}});function co(e){return e instanceof Error&&e.name==="UsageError"}function uo(e,t){let r=Fe[e],{values:o,positionals:i}=Qu(t,r);if(o.help===!0)return;let a=Object.
entries(r.options).map(([l,p])=>[l,ep(l,p,o[l])]);return{options:Object.fromEntries(a.filter(([,l])=>l!==void 0)),positionals:i}}function Qu(e,{options:t}){let r=Object.
entries(t).map(([i,{value:a,multiple:c}])=>[i,{type:a===void 0?"boolean":"string",...c&&{multiple:c}}]),o={help:{type:"boolean",short:"h"}};try{let i={args:[...e],
options:{...Object.fromEntries(r),...o},allowPositionals:!0,strict:!0};return(0,lo.parseArgs)(i)}catch(i){let a=e.find(c=>c.startsWith("-")&&c!=="-"&&c!=="-h"&&
!Object.hasOwn(t,ao(c)));throw a===void 0?new me(Xe(i)):new me(`unknown option ${Xu(a)}${ht(ao(a),Object.keys(t),"--")}`)}}function ht(e,t,r=""){let o=Qe(e,t);return o===
void 0?"":`; did you mean ${r}${o}?`}function ep(e,{value:t,choices:r,multiple:o,default:i},a){if(t===void 0)return a===!0;if(o)return a??[];let c=typeof a=="st\
ring"?a:i;if(c!==void 0&&r!==void 0&&!r.includes(c))throw new me(`--${e} must be one of ${r.join(", ")}${ht(c,r)}`);return c}function po(e){if(Xi(e))return e;throw new me(
`unknown release ${e}; must be one of ${Oe.join(", ")}`)}var lo,me,ao,Xu,Dr=w(()=>{"use strict";lo=require("util");mt();Ce();gt();dt();me=class extends Error{name="\
UsageError"};ao=e=>e.replace(/^--?/,"").split("=")[0]??"",Xu=e=>e.split("=")[0]??e});var $n,fo=w(()=>{$n="0.1.0"});var Tr=w(()=>{"use strict";fo()});var tp,rp,mo,go=w(()=>{"use strict";rp=()=>tp??=require("./cli/certificates.cjs"),mo=(...e)=>rp().endOf(...e)});function _e(e,t){let r=new Map;for(let o of e){let i=t(o),a=r.get(i);a?a.push(o):r.set(i,[o])}return r}var Mn=w(()=>{"use strict"});function ip(e){return typeof e!="object"||e===null||Array.isArray(e)}function U(e){return!ip(e)}var ye=w(()=>{"use strict"});var Lr,ho=w(()=>{"use strict";Lr={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observab\
ilityPlaneRef",to:["ObservabilityPlane"],form:"name",since:"v0.8",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObserva\
bilityPlane"],form:"object",since:"v0.15"}]},ClusterDataPlane:{scope:"Cluster",planeType:"data",otherScope:"DataPlane",since:"v0.14",references:[{pointer:"/spec\
/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"name",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"\
object",since:"v0.15"}]},BuildPlane:{scope:"Namespaced",planeType:"build",otherScope:"ClusterBuildPlane",since:"v0.3",until:"v0.17",renamedTo:"WorkflowPlane",references:[
{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",since:"v0.8",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["Observabili\
tyPlane","ClusterObservabilityPlane"],form:"object",since:"v0.15"}]},ClusterBuildPlane:{scope:"Cluster",planeType:"build",otherScope:"BuildPlane",since:"v0.14",
until:"v0.17",renamedTo:"ClusterWorkflowPlane",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"name",until:"v0.14"},{pointer:"\
/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",since:"v0.15"}]},WorkflowPlane:{scope:"Namespaced",planeType:"workflow",otherScope:"\
ClusterWorkflowPlane",since:"v1.0",references:[{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object"}]},ClusterWorkflowPlane:{
scope:"Cluster",planeType:"workflow",otherScope:"WorkflowPlane",since:"v1.0",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],
form:"object"}]},ObservabilityPlane:{scope:"Namespaced",planeType:"observability",otherScope:"ClusterObservabilityPlane",since:"v0.8",references:[]},ClusterObservabilityPlane:{
scope:"Cluster",planeType:"observability",otherScope:"ObservabilityPlane",since:"v0.14",references:[]},Environment:{scope:"Namespaced",since:"v0.3",references:[
{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",until:"v0.14"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","ClusterDataPlane"],form:"object",since:"\
v0.15"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}}});function yt(e){return op(e)?Lr[e]:void 0}function op(e){return Object.hasOwn(Lr,e)}function ge(e){return yt(e)?.scope==="Cluster"}function Se(e){return yt(e)?.planeType}
function vt(e){return Se(e)!==void 0}function en(e){return yt(e)?.otherScope}function Fn(e,t){return(yt(e)?.references??[]).filter(r=>je(r,t))}function yo(e){let t=ut[e].
flatMap(r=>Fn(r,e));return[...new Map(t.map(r=>[`${r.pointer} ${r.form}`,r])).values()]}function je({since:e,until:t},r){return(!e||Nn(r,e))&&(!t||Nn(t,r))}var ee=w(
()=>{"use strict";ho();Ar();Ce()});function vo(e){return bo(e,"").filter(t=>sp(t.value))}function bo(e,t){return U(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.isArray(e.items)?e.items.
flatMap((r,o)=>bo(r,`${t}/items/${o}`)):[{pointer:t,value:e}]}function sp(e){if(!U(e))return!1;let{apiVersion:t,kind:r}=e;if(typeof t!="string"||t==="")return typeof r==
"string"&&vt(r);let o=t.split("/")[0]??"";return o!==Nr?(o.endsWith(`.${Nr}`)||Qe(o,[Nr])!==void 0)&&typeof r=="string"&&Ln.includes(r):typeof r!="string"||r===
""?!0:Ln.includes(r)||r.endsWith($r)||Qe(r,Ln)!==void 0}function Mr(e){return e.includes("openchoreo")||e.includes($r)&&wo.test(e)}function xo(e){return ap.test(
e)||e.includes($r)&&wo.test(e)}var Nr,$r,wo,ap,bt=w(()=>{"use strict";mt();ye();ee();Ce();Nr="openchoreo.dev";$r="Plane";wo=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,
ap=/^[ \t"'{-]*apiVersion["']?[ \t]*:[ \t]*["']?openchoreo\.dev/m});function Po(e){let t=e.charCodeAt(0)===65279?1:0,r,o=i=>{r??=lp(e);let a=0,c=r.length-1;for(;a<c;){let p=a+c+1>>1;(r[p]??0)<=i?a=p:c=p-1}let l=i-(r[a]??0)+1;return{
line:a+1,column:a===0?Math.max(1,l-t):l,offset:i}};return(i,a)=>({start:o(Math.min(i,e.length)),end:o(Math.min(a,e.length))})}function lp(e){let t=[0];for(let r of e.
matchAll(/\r\n|[\r\n]/g))t.push(r.index+r[0].length);return t}var Co=w(()=>{"use strict"});var Fr,Ao,Ro=w(()=>{"use strict";Fr=200,Ao=`it is nested deeper than ${Fr} levels`});function So(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return Eo(e,t);let r=[],o=t;for(;;){let c=xt(ko,e,o);if(c===e.length)return r;
let l=up(e,o,c);if(!l)break;r.push(l),o=l.end}if(r.length<2)return[...r,...Eo(e,xt(cp,e,o))];let i=xt(ko,e,o);return[...r,{start:o,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}function xt(e,t,r){return e.lastIndex=r,r+(e.exec(t)?.[0].length??0)}function up(e,t,r){
let o=pp(e,r);if(!o)return;let{end:i,levels:a}=o;if(a>Fr)return{start:t,body:r,end:i,fault:{start:r,end:r+1,reason:Ao}};let c=!0;try{let l=JSON.parse(e.slice(r,
i),(p,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(c=!1),u));if(c)return{start:t,body:r,end:i,json:{value:l}}}catch{return}return{start:t,body:r,end:i,fault:{
start:r,end:r+1,reason:"a number in it is too large"}}}function pp(e,t){let r=0,o=0;for(let i=t;i<e.length;i++){let a=e[i];if(a==='"'){let c=dp(e,i);if(c===void 0)
return;i=c-1}else a==="{"||a==="["?o=Math.max(o,++r):a==="}"||a==="]"?r--:r===0&&(i=xt(fp,e,i)-1);if(r<=0)return{end:i+1,levels:o}}}function dp(e,t){for(let r=t+
1;r<e.length;r++){if(e[r]==='"')return r+1;e[r]==="\\"&&r++}}function Eo(e,t){let r=[],o={start:t,body:t},i=c=>{c>o.body&&r.push({...o,end:c})},a=e.startsWith("\
---",t)?t:Oo(e,t);for(;a!==-1;a=Oo(e,a)){let c=e.indexOf(`
`,a),l=c===-1?e.length:c+1,p=e.slice(a+3,l).trim();if(p!==""&&!p.startsWith("#")){if(o.fault)continue;i(a),o={start:a,body:a,fault:{start:a,end:a+3+p.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else a>o.body&&!mp(e.slice(o.body,a))&&(i(a),o={start:a,body:l})}return i(e.length),r}function Oo(e,t){
let r=e.indexOf(`
---`,t);return r===-1?-1:r+1}function mp(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var ko,cp,fp,Io=w(()=>{"use strict";Ro();ko=/[ \t\r\n]*/y,cp=/[^\S\n]*\n?/y;fp=/[-+.\w]*/y});function gp(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}function _n(){if(Do)return Be;Do=1;function e(c){return typeof c>
"u"||c===null}function t(c){return typeof c=="object"&&c!==null}function r(c){return Array.isArray(c)?c:e(c)?[]:[c]}function o(c,l){if(l){let p=Object.keys(l);for(let u=0,
f=p.length;u<f;u+=1){let h=p[u];c[h]=l[h]}}return c}function i(c,l){let p="";for(let u=0;u<l;u+=1)p+=c;return p}function a(c){return c===0&&Number.NEGATIVE_INFINITY===
1/c}return Be.isNothing=e,Be.isObject=t,Be.toArray=r,Be.repeat=i,Be.isNegativeZero=a,Be.extend=o,Be}function jn(){if(To)return _r;To=1;function e(r,o){let i="",
a=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(i+='in "'+r.mark.name+'" '),i+="("+(r.mark.line+1)+":"+(r.mark.column+1)+")",!o&&r.mark.snippet&&(i+=
`

`+r.mark.snippet),a+" "+i):a}function t(r,o){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=o,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(o){return this.name+": "+e(this,o)},_r=t,_r}function hp(){if(Lo)return jr;Lo=1;let e=_n();function t(i,a,c,l,p){let u="",f="",h=Math.floor(p/2)-
1;return l-a>h&&(u=" ... ",a=l-h+u.length),c-l>h&&(f=" ...",c=l+h-f.length),{str:u+i.slice(a,c).replace(/\t/g,"\u2192")+f,pos:l-a+u.length}}function r(i,a){return e.
repeat(" ",a-i.length)+i}function o(i,a){if(a=Object.create(a||null),!i.buffer)return null;a.maxLength||(a.maxLength=79),typeof a.indent!="number"&&(a.indent=1),
typeof a.linesBefore!="number"&&(a.linesBefore=3),typeof a.linesAfter!="number"&&(a.linesAfter=2);let c=/\r?\n|\r|\0/g,l=[0],p=[],u,f=-1;for(;u=c.exec(i.buffer);)
p.push(u.index),l.push(u.index+u[0].length),i.position<=u.index&&f<0&&(f=l.length-2);f<0&&(f=l.length-1);let h="",P=Math.min(i.line+a.linesAfter,p.length).toString().
length,E=a.maxLength-(a.indent+P+3);for(let $=1;$<=a.linesBefore&&!(f-$<0);$++){let B=t(i.buffer,l[f-$],p[f-$],i.position-(l[f]-l[f-$]),E);h=e.repeat(" ",a.indent)+
r((i.line-$+1).toString(),P)+" | "+B.str+`
`+h}let I=t(i.buffer,l[f],p[f],i.position,E);h+=e.repeat(" ",a.indent)+r((i.line+1).toString(),P)+" | "+I.str+`
`,h+=e.repeat("-",a.indent+P+3+I.pos)+`^
`;for(let $=1;$<=a.linesAfter&&!(f+$>=p.length);$++){let B=t(i.buffer,l[f+$],p[f+$],i.position-(l[f]-l[f+$]),E);h+=e.repeat(" ",a.indent)+r((i.line+$+1).toString(),
P)+" | "+B.str+`
`}return h.replace(/\n$/,"")}return jr=o,jr}function re(){if(No)return Br;No=1;let e=jn(),t=["kind","multi","resolve","construct","instanceOf","predicate","repr\
esent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function o(a){let c={};return a!==null&&Object.keys(a).forEach(function(l){
a[l].forEach(function(p){c[String(p)]=l})}),c}function i(a,c){if(c=c||{},Object.keys(c).forEach(function(l){if(t.indexOf(l)===-1)throw new e('Unknown option "'+
l+'" is met in definition of "'+a+'" YAML type.')}),this.options=c,this.tag=a,this.kind=c.kind||null,this.resolve=c.resolve||function(){return!0},this.construct=
c.construct||function(l){return l},this.instanceOf=c.instanceOf||null,this.predicate=c.predicate||null,this.represent=c.represent||null,this.representName=c.representName||
null,this.defaultStyle=c.defaultStyle||null,this.multi=c.multi||!1,this.styleAliases=o(c.styleAliases||null),r.indexOf(this.kind)===-1)throw new e('Unknown kind\
 "'+this.kind+'" is specified for "'+a+'" YAML type.')}return Br=i,Br}function ts(){if($o)return qr;$o=1;let e=jn(),t=re();function r(a,c){let l=[];return a[c].
forEach(function(p){let u=l.length;l.forEach(function(f,h){f.tag===p.tag&&f.kind===p.kind&&f.multi===p.multi&&(u=h)}),l[u]=p}),l}function o(){let a={scalar:{},sequence:{},
mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function c(l){l.multi?(a.multi[l.kind].push(l),a.multi.fallback.push(l)):a[l.kind][l.
tag]=a.fallback[l.tag]=l}for(let l=0,p=arguments.length;l<p;l+=1)arguments[l].forEach(c);return a}function i(a){return this.extend(a)}return i.prototype.extend=
function(c){let l=[],p=[];if(c instanceof t)p.push(c);else if(Array.isArray(c))p=p.concat(c);else if(c&&(Array.isArray(c.implicit)||Array.isArray(c.explicit)))c.
implicit&&(l=l.concat(c.implicit)),c.explicit&&(p=p.concat(c.explicit));else throw new e("Schema.extend argument should be a Type, [ Type ], or a schema definit\
ion ({ implicit: [...], explicit: [...] })");l.forEach(function(f){if(!(f instanceof t))throw new e("Specified list of YAML types (or a single Type object) cont\
ains a non-Type object.");if(f.loadKind&&f.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a schema. Implicit resolving of s\
uch types is not supported.");if(f.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.")}),p.forEach(
function(f){if(!(f instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type object.")});let u=Object.create(i.prototype);
return u.implicit=(this.implicit||[]).concat(l),u.explicit=(this.explicit||[]).concat(p),u.compiledImplicit=r(u,"implicit"),u.compiledExplicit=r(u,"explicit"),u.
compiledTypeMap=o(u.compiledImplicit,u.compiledExplicit),u},qr=i,qr}function rs(){if(Mo)return Hr;Mo=1;let e=re();return Hr=new e("tag:yaml.org,2002:str",{kind:"\
scalar",construct:function(t){return t!==null?t:""}}),Hr}function is(){if(Fo)return Ur;Fo=1;let e=re();return Ur=new e("tag:yaml.org,2002:seq",{kind:"sequence",
construct:function(t){return t!==null?t:[]}}),Ur}function os(){if(_o)return Kr;_o=1;let e=re();return Kr=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){
return t!==null?t:{}}}),Kr}function ss(){if(jo)return Yr;jo=1;let e=ts();return Yr=new e({explicit:[rs(),is(),os()]}),Yr}function as(){if(Bo)return Gr;Bo=1;let e=re();
function t(i){if(i===null)return!0;let a=i.length;return a===1&&i==="~"||a===4&&(i==="null"||i==="Null"||i==="NULL")}function r(){return null}function o(i){return i===
null}return Gr=new e("tag:yaml.org,2002:null",{kind:"scalar",resolve:t,construct:r,predicate:o,represent:{canonical:function(){return"~"},lowercase:function(){return"\
null"},uppercase:function(){return"NULL"},camelcase:function(){return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Gr}function ls(){if(qo)return Wr;
qo=1;let e=re();function t(i){if(i===null)return!1;let a=i.length;return a===4&&(i==="true"||i==="True"||i==="TRUE")||a===5&&(i==="false"||i==="False"||i==="FAL\
SE")}function r(i){return i==="true"||i==="True"||i==="TRUE"}function o(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return Wr=new e("tag:ya\
ml.org,2002:bool",{kind:"scalar",resolve:t,construct:r,predicate:o,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRU\
E":"FALSE"},camelcase:function(i){return i?"True":"False"}},defaultStyle:"lowercase"}),Wr}function cs(){if(Ho)return Vr;Ho=1;let e=_n(),t=re();function r(u){return u>=
48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}function o(u){return u>=48&&u<=55}function i(u){return u>=48&&u<=57}function a(u){if(u===null)return!1;let f=u.length,h=0,
P=!1;if(!f)return!1;let E=u[h];if((E==="-"||E==="+")&&(E=u[++h]),E==="0"){if(h+1===f)return!0;if(E=u[++h],E==="b"){for(h++;h<f;h++){if(E=u[h],E!=="0"&&E!=="1")return!1;
P=!0}return P&&isFinite(c(u))}if(E==="x"){for(h++;h<f;h++){if(!r(u.charCodeAt(h)))return!1;P=!0}return P&&isFinite(c(u))}if(E==="o"){for(h++;h<f;h++){if(!o(u.charCodeAt(
h)))return!1;P=!0}return P&&isFinite(c(u))}}for(;h<f;h++){if(!i(u.charCodeAt(h)))return!1;P=!0}return P?isFinite(c(u)):!1}function c(u){let f=u,h=1,P=f[0];if((P===
"-"||P==="+")&&(P==="-"&&(h=-1),f=f.slice(1),P=f[0]),f==="0")return 0;if(P==="0"){if(f[1]==="b")return h*parseInt(f.slice(2),2);if(f[1]==="x")return h*parseInt(
f.slice(2),16);if(f[1]==="o")return h*parseInt(f.slice(2),8)}return h*parseInt(f,10)}function l(u){return c(u)}function p(u){return Object.prototype.toString.call(
u)==="[object Number]"&&u%1===0&&!e.isNegativeZero(u)}return Vr=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:a,construct:l,predicate:p,represent:{binary:function(u){
return u>=0?"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){
return u.toString(10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",
styleAliases:{binary:[2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),Vr}function us(){if(Uo)return zr;Uo=1;let e=_n(),t=re(),r=new RegExp(
"^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),o=new RegExp("^(?:[-+]?\\.(?:\
inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function i(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:o.test(u)}function a(u){let f=u.toLowerCase(),h=f[0]===
"-"?-1:1;return"+-".indexOf(f[0])>=0&&(f=f.slice(1)),f===".inf"?h===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:f===".nan"?NaN:h*parseFloat(f,10)}let c=/^[-+]?[0-9]+e/;
function l(u,f){if(isNaN(u))switch(f){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(f){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(f){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let h=u.toString(10);return c.test(h)?h.replace(
"e",".e"):h}function p(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return zr=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:a,predicate:p,represent:l,defaultStyle:"lowercase"}),zr}function ps(){return Ko||(Ko=1,Jr=ss().extend({implicit:[as(),ls(),cs(),
us()]})),Jr}function fs(){return Yo||(Yo=1,Zr=ps()),Zr}function ds(){if(Go)return Qr;Go=1;let e=re(),t=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0\
-9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])\
([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function o(c){return c===null?!1:t.exec(c)!==null||r.exec(c)!==null}function i(c){let l=0,p=null,u=t.exec(c);if(u===null&&
(u=r.exec(c)),u===null)throw new Error("Date resolve error");let f=+u[1],h=+u[2]-1,P=+u[3];if(!u[4])return new Date(Date.UTC(f,h,P));let E=+u[4],I=+u[5],$=+u[6];
if(u[7]){for(l=u[7].slice(0,3);l.length<3;)l+="0";l=+l}if(u[9]){let H=+u[10],q=+(u[11]||0);p=(H*60+q)*6e4,u[9]==="-"&&(p=-p)}let B=new Date(Date.UTC(f,h,P,E,I,$,
l));return p&&B.setTime(B.getTime()-p),B}function a(c){return c.toISOString()}return Qr=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:o,construct:i,
instanceOf:Date,represent:a}),Qr}function ms(){if(Wo)return Xr;Wo=1;let e=re();function t(r){return r==="<<"||r===null}return Xr=new e("tag:yaml.org,2002:merge",
{kind:"scalar",resolve:t}),Xr}function gs(){if(Vo)return ei;Vo=1;let e=re(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function r(c){if(c===null)return!1;let l=0,p=c.length,u=t;for(let f=0;f<p;f++){let h=u.indexOf(c.charAt(f));if(!(h>64)){if(h<0)return!1;l+=6}}return l%8===0}
function o(c){let l=c.replace(/[\r\n=]/g,""),p=l.length,u=t,f=0,h=[];for(let E=0;E<p;E++)E%4===0&&E&&(h.push(f>>16&255),h.push(f>>8&255),h.push(f&255)),f=f<<6|u.
indexOf(l.charAt(E));let P=p%4*6;return P===0?(h.push(f>>16&255),h.push(f>>8&255),h.push(f&255)):P===18?(h.push(f>>10&255),h.push(f>>2&255)):P===12&&h.push(f>>4&
255),new Uint8Array(h)}function i(c){let l="",p=0,u=c.length,f=t;for(let P=0;P<u;P++)P%3===0&&P&&(l+=f[p>>18&63],l+=f[p>>12&63],l+=f[p>>6&63],l+=f[p&63]),p=(p<<
8)+c[P];let h=u%3;return h===0?(l+=f[p>>18&63],l+=f[p>>12&63],l+=f[p>>6&63],l+=f[p&63]):h===2?(l+=f[p>>10&63],l+=f[p>>4&63],l+=f[p<<2&63],l+=f[64]):h===1&&(l+=f[p>>
2&63],l+=f[p<<4&63],l+=f[64],l+=f[64]),l}function a(c){return Object.prototype.toString.call(c)==="[object Uint8Array]"}return ei=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:r,construct:o,predicate:a,represent:i}),ei}function hs(){if(zo)return ni;zo=1;let e=re(),t=Object.prototype.hasOwnProperty,r=Object.prototype.
toString;function o(a){if(a===null)return!0;let c={},l=a;for(let p=0,u=l.length;p<u;p+=1){let f=l[p],h=!1;if(r.call(f)!=="[object Object]")return!1;let P;for(P in f)
if(t.call(f,P))if(!h)h=!0;else return!1;if(!h||t.call(c,P))return!1;Object.defineProperty(c,P,{value:!0})}return!0}function i(a){return a!==null?a:[]}return ni=
new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:o,construct:i}),ni}function ys(){if(Jo)return ti;Jo=1;let e=re(),t=Object.prototype.toString;function r(i){
if(i===null)return!0;let a=i,c=new Array(a.length);for(let l=0,p=a.length;l<p;l+=1){let u=a[l];if(t.call(u)!=="[object Object]")return!1;let f=Object.keys(u);if(f.
length!==1)return!1;c[l]=[f[0],u[f[0]]]}return!0}function o(i){if(i===null)return[];let a=i,c=new Array(a.length);for(let l=0,p=a.length;l<p;l+=1){let u=a[l],f=Object.
keys(u);c[l]=[f[0],u[f[0]]]}return c}return ti=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:r,construct:o}),ti}function vs(){if(Zo)return ri;Zo=1;let e=re(),
t=Object.prototype.hasOwnProperty;function r(i){if(i===null)return!0;let a=i;for(let c in a)if(t.call(a,c)&&a[c]!==null)return!1;return!0}function o(i){return i!==
null?i:{}}return ri=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,construct:o}),ri}function si(){return Qo||(Qo=1,ii=fs().extend({implicit:[ds(),ms()],
explicit:[gs(),hs(),ys(),vs()]})),ii}function yp(){if(Xo)return wt;Xo=1;let e=_n(),t=jn(),r=hp(),o=si(),i=Object.prototype.hasOwnProperty,a=1,c=2,l=3,p=4,u=1,f=2,
h=3,P=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,E=/[\x85\u2028\u2029]/,
I=/[,\[\]{}]/,$=/^(?:!|!!|![0-9A-Za-z-]+!)$/,B=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function H(n){return Object.prototype.toString.
call(n)}function q(n){return n===10||n===13}function j(n){return n===9||n===32}function V(n){return n===9||n===32||n===10||n===13}function de(n){return n===44||
n===91||n===93||n===123||n===125}function We(n){if(n>=48&&n<=57)return n-48;let d=n|32;return d>=97&&d<=102?d-97+10:-1}function An(n){return n===120?2:n===117?4:
n===85?8:0}function Ve(n){return n>=48&&n<=57?n-48:-1}function ze(n){switch(n){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:
return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Je(n){return n<=65535?String.fromCharCode(n):String.fromCharCode(
(n-65536>>10)+55296,(n-65536&1023)+56320)}function he(n,d,b){d==="__proto__"?Object.defineProperty(n,d,{configurable:!0,enumerable:!0,writable:!0,value:b}):n[d]=
b}let we=new Array(256),ce=new Array(256);for(let n=0;n<256;n++)we[n]=ze(n)?1:0,ce[n]=ze(n);function X(n,d){this.input=n,this.filename=d.filename||null,this.schema=
d.schema||o,this.onWarning=d.onWarning||null,this.legacy=d.legacy||!1,this.json=d.json||!1,this.listener=d.listener||null,this.maxDepth=typeof d.maxDepth=="numb\
er"?d.maxDepth:100,this.maxTotalMergeKeys=typeof d.maxTotalMergeKeys=="number"?d.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=n.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Gn(n,d){let b={name:n.filename,buffer:n.input.slice(0,-1),position:n.position,line:n.line,column:n.position-
n.lineStart};return b.snippet=r(b),new t(d,b)}function S(n,d){throw Gn(n,d)}function sn(n,d){n.onWarning&&n.onWarning.call(null,Gn(n,d))}function ke(n,d,b){let x=n.
anchorMapTransactions;if(x.length!==0){let y=x[x.length-1];i.call(y,d)||(y[d]={existed:i.call(n.anchorMap,d),value:n.anchorMap[d]})}n.anchorMap[d]=b}function Gt(n){
n.anchorMapTransactions.push(Object.create(null))}function Ze(n){let d=n.anchorMapTransactions.pop(),b=n.anchorMapTransactions;if(b.length===0)return;let x=b[b.
length-1],y=Object.keys(d);for(let s=0,m=y.length;s<m;s+=1){let g=y[s];i.call(x,g)||(x[g]=d[g])}}function Wt(n){let d=n.anchorMapTransactions.pop(),b=Object.keys(
d);for(let x=b.length-1;x>=0;x-=1){let y=d[b[x]];y.existed?n.anchorMap[b[x]]=y.value:delete n.anchorMap[b[x]]}}function Rn(n){return{position:n.position,line:n.
line,lineStart:n.lineStart,lineIndent:n.lineIndent,firstTabInLine:n.firstTabInLine,tag:n.tag,anchor:n.anchor,kind:n.kind,result:n.result}}function an(n,d){n.position=
d.position,n.line=d.line,n.lineStart=d.lineStart,n.lineIndent=d.lineIndent,n.firstTabInLine=d.firstTabInLine,n.tag=d.tag,n.anchor=d.anchor,n.kind=d.kind,n.result=
d.result}let Wn={YAML:function(d,b,x){d.version!==null&&S(d,"duplication of %YAML directive"),x.length!==1&&S(d,"YAML directive accepts exactly one argument");let y=/^([0-9]+)\.([0-9]+)$/.
exec(x[0]);y===null&&S(d,"ill-formed argument of the YAML directive");let s=parseInt(y[1],10),m=parseInt(y[2],10);s!==1&&S(d,"unacceptable YAML version of the d\
ocument"),d.version=x[0],d.checkLineBreaks=m<2,m!==1&&m!==2&&sn(d,"unsupported YAML version of the document")},TAG:function(d,b,x){let y;x.length!==2&&S(d,"TAG \
directive accepts exactly two arguments");let s=x[0];y=x[1],$.test(s)||S(d,"ill-formed tag handle (first argument) of the TAG directive"),i.call(d.tagMap,s)&&S(
d,'there is a previously declared suffix for "'+s+'" tag handle'),B.test(y)||S(d,"ill-formed tag prefix (second argument) of the TAG directive");try{y=decodeURIComponent(
y)}catch{S(d,"tag prefix is malformed: "+y)}d.tagMap[s]=y}};function ue(n,d,b,x){if(d<b){let y=n.input.slice(d,b);if(x)for(let s=0,m=y.length;s<m;s+=1){let g=y.
charCodeAt(s);g===9||g>=32&&g<=1114111||S(n,"expected valid JSON character")}else P.test(y)&&S(n,"the stream contains non-printable characters");n.result+=y}}function De(n){
n.totalMergeKeys++,n.maxTotalMergeKeys!==-1&&n.totalMergeKeys>n.maxTotalMergeKeys&&S(n,"merge keys exceeded maxTotalMergeKeys ("+n.maxTotalMergeKeys+")")}function kn(n,d,b,x){
e.isObject(b)||S(n,"cannot merge mappings; the provided source object is unacceptable"),De(n);let y=Object.keys(b);for(let s=0,m=y.length;s<m;s+=1){let g=y[s];De(
n),i.call(d,g)||(he(d,g,b[g]),x[g]=!0)}}function Ee(n,d,b,x,y,s,m,g,C){if(Array.isArray(y)){y=Array.prototype.slice.call(y);for(let A=0,R=y.length;A<R;A+=1)Array.
isArray(y[A])&&S(n,"nested arrays are not supported inside keys"),typeof y=="object"&&H(y[A])==="[object Object]"&&(y[A]="[object Object]")}if(typeof y=="object"&&
H(y)==="[object Object]"&&(y="[object Object]"),y=String(y),d===null&&(d={}),x==="tag:yaml.org,2002:merge")if(Array.isArray(s)){s.length>100&&S(n,"abnormal merg\
e sequence size");for(let A=0,R=s.length;A<R;A+=1)kn(n,d,s[A],b)}else kn(n,d,s,b);else!n.json&&!i.call(b,y)&&i.call(d,y)&&(n.line=m||n.line,n.lineStart=g||n.lineStart,
n.position=C||n.position,S(n,"duplicated mapping key")),he(d,y,s),delete b[y];return d}function En(n){let d=n.input.charCodeAt(n.position);d===10?n.position++:d===
13?(n.position++,n.input.charCodeAt(n.position)===10&&n.position++):S(n,"a line break is expected"),n.line+=1,n.lineStart=n.position,n.firstTabInLine=-1}function z(n,d,b){
let x=0,y=n.input.charCodeAt(n.position);for(;y!==0;){for(;j(y);)y===9&&n.firstTabInLine===-1&&(n.firstTabInLine=n.position),y=n.input.charCodeAt(++n.position);
if(d&&y===35)do y=n.input.charCodeAt(++n.position);while(y!==10&&y!==13&&y!==0);if(q(y))for(En(n),y=n.input.charCodeAt(n.position),x++,n.lineIndent=0;y===32;)n.
lineIndent++,y=n.input.charCodeAt(++n.position);else break}return b!==-1&&x!==0&&n.lineIndent<b&&sn(n,"deficient indentation"),x}function Pe(n){let d=n.position,
b=n.input.charCodeAt(d);return!!((b===45||b===46)&&b===n.input.charCodeAt(d+1)&&b===n.input.charCodeAt(d+2)&&(d+=3,b=n.input.charCodeAt(d),b===0||V(b)))}function ln(n,d){
d===1?n.result+=" ":d>1&&(n.result+=e.repeat(`
`,d-1))}function Vn(n,d,b){let x,y,s,m,g,C,A=n.kind,R=n.result,v=n.input.charCodeAt(n.position);if(V(v)||de(v)||v===35||v===38||v===42||v===33||v===124||v===62||
v===39||v===34||v===37||v===64||v===96)return!1;if(v===63||v===45){let k=n.input.charCodeAt(n.position+1);if(V(k)||b&&de(k))return!1}for(n.kind="scalar",n.result=
"",x=y=n.position,s=!1;v!==0;){if(v===58){let k=n.input.charCodeAt(n.position+1);if(V(k)||b&&de(k))break}else if(v===35){let k=n.input.charCodeAt(n.position-1);
if(V(k))break}else{if(n.position===n.lineStart&&Pe(n)||b&&de(v))break;if(q(v))if(m=n.line,g=n.lineStart,C=n.lineIndent,z(n,!1,-1),n.lineIndent>=d){s=!0,v=n.input.
charCodeAt(n.position);continue}else{n.position=y,n.line=m,n.lineStart=g,n.lineIndent=C;break}}s&&(ue(n,x,y,!1),ln(n,n.line-m),x=y=n.position,s=!1),j(v)||(y=n.position+
1),v=n.input.charCodeAt(++n.position)}return ue(n,x,y,!1),n.result?!0:(n.kind=A,n.result=R,!1)}function On(n,d){let b,x,y=n.input.charCodeAt(n.position);if(y!==
39)return!1;for(n.kind="scalar",n.result="",n.position++,b=x=n.position;(y=n.input.charCodeAt(n.position))!==0;)if(y===39)if(ue(n,b,n.position,!0),y=n.input.charCodeAt(
++n.position),y===39)b=n.position,n.position++,x=n.position;else return!0;else q(y)?(ue(n,b,x,!0),ln(n,z(n,!1,d)),b=x=n.position):n.position===n.lineStart&&Pe(n)?
S(n,"unexpected end of the document within a single quoted scalar"):(n.position++,j(y)||(x=n.position));S(n,"unexpected end of the stream within a single quoted\
 scalar")}function zn(n,d){let b,x,y,s=n.input.charCodeAt(n.position);if(s!==34)return!1;for(n.kind="scalar",n.result="",n.position++,b=x=n.position;(s=n.input.
charCodeAt(n.position))!==0;){if(s===34)return ue(n,b,n.position,!0),n.position++,!0;if(s===92){if(ue(n,b,n.position,!0),s=n.input.charCodeAt(++n.position),q(s))
z(n,!1,d);else if(s<256&&we[s])n.result+=ce[s],n.position++;else if((y=An(s))>0){let m=y,g=0;for(;m>0;m--)s=n.input.charCodeAt(++n.position),(y=We(s))>=0?g=(g<<
4)+y:S(n,"expected hexadecimal character");n.result+=Je(g),n.position++}else S(n,"unknown escape sequence");b=x=n.position}else q(s)?(ue(n,b,x,!0),ln(n,z(n,!1,d)),
b=x=n.position):n.position===n.lineStart&&Pe(n)?S(n,"unexpected end of the document within a double quoted scalar"):(n.position++,j(s)||(x=n.position))}S(n,"une\
xpected end of the stream within a double quoted scalar")}function Jn(n,d){let b=!0,x,y,s,m=n.tag,g,C=n.anchor,A,R,v,k,O=Object.create(null),D,T,N,M=n.input.charCodeAt(
n.position);if(M===91)A=93,k=!1,g=[];else if(M===123)A=125,k=!0,g={};else return!1;for(n.anchor!==null&&ke(n,n.anchor,g),M=n.input.charCodeAt(++n.position);M!==
0;){if(z(n,!0,d),M=n.input.charCodeAt(n.position),M===A)return n.position++,n.tag=m,n.anchor=C,n.kind=k?"mapping":"sequence",n.result=g,!0;if(b?M===44&&S(n,"exp\
ected the node content, but found ','"):S(n,"missed comma between flow collection entries"),T=D=N=null,R=v=!1,M===63){let Ne=n.input.charCodeAt(n.position+1);V(
Ne)&&(R=v=!0,n.position++,z(n,!0,d))}x=n.line,y=n.lineStart,s=n.position,Le(n,d,a,!1,!0),T=n.tag,D=n.result,z(n,!0,d),M=n.input.charCodeAt(n.position),(v||n.line===
x)&&M===58&&(R=!0,M=n.input.charCodeAt(++n.position),z(n,!0,d),Le(n,d,a,!1,!0),N=n.result),k?Ee(n,g,O,T,D,N,x,y,s):R?g.push(Ee(n,null,O,T,D,N,x,y,s)):g.push(D),
z(n,!0,d),M=n.input.charCodeAt(n.position),M===44?(b=!0,M=n.input.charCodeAt(++n.position)):b=!1}S(n,"unexpected end of the stream within a flow collection")}function Te(n,d){
let b,x=u,y=!1,s=!1,m=d,g=0,C=!1,A,R=n.input.charCodeAt(n.position);if(R===124)b=!1;else if(R===62)b=!0;else return!1;for(n.kind="scalar",n.result="";R!==0;)if(R=
n.input.charCodeAt(++n.position),R===43||R===45)u===x?x=R===43?h:f:S(n,"repeat of a chomping mode identifier");else if((A=Ve(R))>=0)A===0?S(n,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):s?S(n,"repeat of an indentation width identifier"):(m=d+A-1,s=!0);else break;if(j(R)){do R=n.input.
charCodeAt(++n.position);while(j(R));if(R===35)do R=n.input.charCodeAt(++n.position);while(!q(R)&&R!==0)}for(;R!==0;){for(En(n),n.lineIndent=0,R=n.input.charCodeAt(
n.position);(!s||n.lineIndent<m)&&R===32;)n.lineIndent++,R=n.input.charCodeAt(++n.position);if(!s&&n.lineIndent>m&&(m=n.lineIndent),q(R)){g++;continue}if(!s&&m===
0&&S(n,"missing indentation for block scalar"),n.lineIndent<m){x===h?n.result+=e.repeat(`
`,y?1+g:g):x===u&&y&&(n.result+=`
`);break}b?j(R)?(C=!0,n.result+=e.repeat(`
`,y?1+g:g)):C?(C=!1,n.result+=e.repeat(`
`,g+1)):g===0?y&&(n.result+=" "):n.result+=e.repeat(`
`,g):n.result+=e.repeat(`
`,y?1+g:g),y=!0,s=!0,g=0;let v=n.position;for(;!q(R)&&R!==0;)R=n.input.charCodeAt(++n.position);ue(n,v,n.position,!1)}return!0}function Zn(n,d){let b=n.tag,x=n.
anchor,y=[],s=!1;if(n.firstTabInLine!==-1)return!1;n.anchor!==null&&ke(n,n.anchor,y);let m=n.input.charCodeAt(n.position);for(;m!==0&&(n.firstTabInLine!==-1&&(n.
position=n.firstTabInLine,S(n,"tab characters must not be used in indentation")),m===45);){let g=n.input.charCodeAt(n.position+1);if(!V(g))break;if(s=!0,n.position++,
z(n,!0,-1)&&n.lineIndent<=d){y.push(null),m=n.input.charCodeAt(n.position);continue}let C=n.line;if(Le(n,d,l,!1,!0),y.push(n.result),z(n,!0,-1),m=n.input.charCodeAt(
n.position),(n.line===C||n.lineIndent>d)&&m!==0)S(n,"bad indentation of a sequence entry");else if(n.lineIndent<d)break}return s?(n.tag=b,n.anchor=x,n.kind="seq\
uence",n.result=y,!0):!1}function Qn(n,d,b){let x,y,s,m,g=n.tag,C=n.anchor,A={},R=Object.create(null),v=null,k=null,O=null,D=!1,T=!1;if(n.firstTabInLine!==-1)return!1;
n.anchor!==null&&ke(n,n.anchor,A);let N=n.input.charCodeAt(n.position);for(;N!==0;){!D&&n.firstTabInLine!==-1&&(n.position=n.firstTabInLine,S(n,"tab characters \
must not be used in indentation"));let M=n.input.charCodeAt(n.position+1),Ne=n.line;if((N===63||N===58)&&V(M))N===63?(D&&(Ee(n,A,R,v,k,null,y,s,m),v=k=O=null),T=
!0,D=!0,x=!0):D?(D=!1,x=!0):S(n,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),n.position+=1,N=M;else{if(y=
n.line,s=n.lineStart,m=n.position,!Le(n,b,c,!1,!0))break;if(n.line===Ne){for(N=n.input.charCodeAt(n.position);j(N);)N=n.input.charCodeAt(++n.position);if(N===58)
N=n.input.charCodeAt(++n.position),V(N)||S(n,"a whitespace character is expected after the key-value separator within a block mapping"),D&&(Ee(n,A,R,v,k,null,y,
s,m),v=k=O=null),T=!0,D=!1,x=!1,v=n.tag,k=n.result;else if(T)S(n,"can not read an implicit mapping pair; a colon is missed");else return n.tag=g,n.anchor=C,!0}else if(T)
S(n,"can not read a block mapping entry; a multiline key may not be an implicit key");else return n.tag=g,n.anchor=C,!0}if((n.line===Ne||n.lineIndent>d)&&(D&&(y=
n.line,s=n.lineStart,m=n.position),Le(n,d,p,!0,x)&&(D?k=n.result:O=n.result),D||(Ee(n,A,R,v,k,O,y,s,m),v=k=O=null),z(n,!0,-1),N=n.input.charCodeAt(n.position)),
(n.line===Ne||n.lineIndent>d)&&N!==0)S(n,"bad indentation of a mapping entry");else if(n.lineIndent<d)break}return D&&Ee(n,A,R,v,k,null,y,s,m),T&&(n.tag=g,n.anchor=
C,n.kind="mapping",n.result=A),T}function Xn(n){let d=!1,b=!1,x,y,s=n.input.charCodeAt(n.position);if(s!==33)return!1;n.tag!==null&&S(n,"duplication of a tag pr\
operty"),s=n.input.charCodeAt(++n.position),s===60?(d=!0,s=n.input.charCodeAt(++n.position)):s===33?(b=!0,x="!!",s=n.input.charCodeAt(++n.position)):x="!";let m=n.
position;if(d){do s=n.input.charCodeAt(++n.position);while(s!==0&&s!==62);n.position<n.length?(y=n.input.slice(m,n.position),s=n.input.charCodeAt(++n.position)):
S(n,"unexpected end of the stream within a verbatim tag")}else{for(;s!==0&&!V(s);)s===33&&(b?S(n,"tag suffix cannot contain exclamation marks"):(x=n.input.slice(
m-1,n.position+1),$.test(x)||S(n,"named tag handle cannot contain such characters"),b=!0,m=n.position+1)),s=n.input.charCodeAt(++n.position);y=n.input.slice(m,n.
position),I.test(y)&&S(n,"tag suffix cannot contain flow indicator characters")}y&&!B.test(y)&&S(n,"tag name cannot contain such characters: "+y);try{y=decodeURIComponent(
y)}catch{S(n,"tag name is malformed: "+y)}return d?n.tag=y:i.call(n.tagMap,x)?n.tag=n.tagMap[x]+y:x==="!"?n.tag="!"+y:x==="!!"?n.tag="tag:yaml.org,2002:"+y:S(n,
'undeclared tag handle "'+x+'"'),!0}function et(n){let d=n.input.charCodeAt(n.position);if(d!==38)return!1;n.anchor!==null&&S(n,"duplication of an anchor proper\
ty"),d=n.input.charCodeAt(++n.position);let b=n.position;for(;d!==0&&!V(d)&&!de(d);)d=n.input.charCodeAt(++n.position);return n.position===b&&S(n,"name of an an\
chor node must contain at least one character"),n.anchor=n.input.slice(b,n.position),!0}function Vt(n){let d=n.input.charCodeAt(n.position);if(d!==42)return!1;d=
n.input.charCodeAt(++n.position);let b=n.position;for(;d!==0&&!V(d)&&!de(d);)d=n.input.charCodeAt(++n.position);n.position===b&&S(n,"name of an alias node must \
contain at least one character");let x=n.input.slice(b,n.position);return i.call(n.anchorMap,x)||S(n,'unidentified alias "'+x+'"'),n.result=n.anchorMap[x],z(n,!0,
-1),!0}function nt(n,d,b,x){let y=Rn(n);return Gt(n),an(n,d),n.tag=null,n.anchor=null,n.kind=null,n.result=null,Qn(n,b,x)&&n.kind==="mapping"?(Ze(n),!0):(Wt(n),
an(n,y),!1)}function Le(n,d,b,x,y){let s,m,g=1,C=!1,A=!1,R=null,v,k,O;n.depth>=n.maxDepth&&S(n,"nesting exceeded maxDepth ("+n.maxDepth+")"),n.depth+=1,n.listener!==
null&&n.listener("open",n),n.tag=null,n.anchor=null,n.kind=null,n.result=null;let D=s=m=p===b||l===b;if(x&&z(n,!0,-1)&&(C=!0,n.lineIndent>d?g=1:n.lineIndent===d?
g=0:n.lineIndent<d&&(g=-1)),g===1)for(;;){let T=n.input.charCodeAt(n.position),N=Rn(n);if(C&&(T===33&&n.tag!==null||T===38&&n.anchor!==null)||!Xn(n)&&!et(n))break;
R===null&&(R=N),z(n,!0,-1)?(C=!0,m=D,n.lineIndent>d?g=1:n.lineIndent===d?g=0:n.lineIndent<d&&(g=-1)):m=!1}if(m&&(m=C||y),g===1||p===b)if(a===b||c===b?k=d:k=d+1,
O=n.position-n.lineStart,g===1)if(m&&(Zn(n,O)||Qn(n,O,k))||Jn(n,k))A=!0;else{let T=n.input.charCodeAt(n.position);R!==null&&D&&!m&&T!==124&&T!==62&&nt(n,R,R.position-
R.lineStart,k)||s&&Te(n,k)||On(n,k)||zn(n,k)?A=!0:Vt(n)?(A=!0,(n.tag!==null||n.anchor!==null)&&S(n,"alias node should not have any properties")):Vn(n,k,a===b)&&
(A=!0,n.tag===null&&(n.tag="?")),n.anchor!==null&&ke(n,n.anchor,n.result)}else g===0&&(A=m&&Zn(n,O));if(n.tag===null)n.anchor!==null&&ke(n,n.anchor,n.result);else if(n.
tag==="?"){n.result!==null&&n.kind!=="scalar"&&S(n,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+n.kind+'"');for(let T=0,N=n.implicitTypes.
length;T<N;T+=1)if(v=n.implicitTypes[T],v.resolve(n.result)){n.result=v.construct(n.result),n.tag=v.tag,n.anchor!==null&&ke(n,n.anchor,n.result);break}}else if(n.
tag!=="!"){if(i.call(n.typeMap[n.kind||"fallback"],n.tag))v=n.typeMap[n.kind||"fallback"][n.tag];else{v=null;let T=n.typeMap.multi[n.kind||"fallback"];for(let N=0,
M=T.length;N<M;N+=1)if(n.tag.slice(0,T[N].tag.length)===T[N].tag){v=T[N];break}}v||S(n,"unknown tag !<"+n.tag+">"),n.result!==null&&v.kind!==n.kind&&S(n,"unacce\
ptable node kind for !<"+n.tag+'> tag; it should be "'+v.kind+'", not "'+n.kind+'"'),v.resolve(n.result,n.tag)?(n.result=v.construct(n.result,n.tag),n.anchor!==
null&&ke(n,n.anchor,n.result)):S(n,"cannot resolve a node with !<"+n.tag+"> explicit tag")}return n.listener!==null&&n.listener("close",n),n.depth-=1,n.tag!==null||
n.anchor!==null||A}function zt(n){let d=n.position,b=!1,x;for(n.version=null,n.checkLineBreaks=n.legacy,n.tagMap=Object.create(null),n.anchorMap=Object.create(null);(x=
n.input.charCodeAt(n.position))!==0&&(z(n,!0,-1),x=n.input.charCodeAt(n.position),!(n.lineIndent>0||x!==37));){b=!0,x=n.input.charCodeAt(++n.position);let y=n.position;
for(;x!==0&&!V(x);)x=n.input.charCodeAt(++n.position);let s=n.input.slice(y,n.position),m=[];for(s.length<1&&S(n,"directive name must not be less than one chara\
cter in length");x!==0;){for(;j(x);)x=n.input.charCodeAt(++n.position);if(x===35){do x=n.input.charCodeAt(++n.position);while(x!==0&&!q(x));break}if(q(x))break;
for(y=n.position;x!==0&&!V(x);)x=n.input.charCodeAt(++n.position);m.push(n.input.slice(y,n.position))}x!==0&&En(n),i.call(Wn,s)?Wn[s](n,s,m):sn(n,'unknown docum\
ent directive "'+s+'"')}if(z(n,!0,-1),n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(n.position+1)===45&&n.input.charCodeAt(n.position+
2)===45?(n.position+=3,z(n,!0,-1)):b&&S(n,"directives end mark is expected"),Le(n,n.lineIndent-1,p,!1,!0),z(n,!0,-1),n.checkLineBreaks&&E.test(n.input.slice(d,n.
position))&&sn(n,"non-ASCII line breaks are interpreted as content"),n.documents.push(n.result),n.position===n.lineStart&&Pe(n)){n.input.charCodeAt(n.position)===
46&&(n.position+=3,z(n,!0,-1));return}n.position<n.length-1&&S(n,"end of the stream or a document separator is expected")}function Sn(n,d){n=String(n),d=d||{},n.
length!==0&&(n.charCodeAt(n.length-1)!==10&&n.charCodeAt(n.length-1)!==13&&(n+=`
`),n.charCodeAt(0)===65279&&(n=n.slice(1)));let b=new X(n,d),x=n.indexOf("\0");for(x!==-1&&(b.position=x,S(b,"null byte is not allowed in input")),b.input+="\0";b.
input.charCodeAt(b.position)===32;)b.lineIndent+=1,b.position+=1;for(;b.position<b.length-1;)zt(b);return b.documents}function Jt(n,d,b){d!==null&&typeof d=="ob\
ject"&&typeof b>"u"&&(b=d,d=null);let x=Sn(n,b);if(typeof d!="function")return x;for(let y=0,s=x.length;y<s;y+=1)d(x[y])}function Zt(n,d){let b=Sn(n,d);if(b.length!==
0){if(b.length===1)return b[0];throw new t("expected a single document in the stream, but found more")}}return wt.loadAll=Jt,wt.load=Zt,wt}function vp(){if(es)return oi;
es=1;let e=_n(),t=jn(),r=si(),o=Object.prototype.toString,i=Object.prototype.hasOwnProperty,a=65279,c=9,l=10,p=13,u=32,f=33,h=34,P=35,E=37,I=38,$=39,B=42,H=44,q=45,
j=58,V=61,de=62,We=63,An=64,Ve=91,ze=93,Je=96,he=123,we=124,ce=125,X={};X[0]="\\0",X[7]="\\a",X[8]="\\b",X[9]="\\t",X[10]="\\n",X[11]="\\v",X[12]="\\f",X[13]="\\\
r",X[27]="\\e",X[34]='\\"',X[92]="\\\\",X[133]="\\N",X[160]="\\_",X[8232]="\\L",X[8233]="\\P";let Gn=["y","Y","yes","Yes","YES","on","On","ON","n","N","no","No",
"NO","off","Off","OFF"],S=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function sn(s,m){if(m===null)return{};let g={},C=Object.keys(m);for(let A=0,R=C.length;A<R;A+=
1){let v=C[A],k=String(m[v]);v.slice(0,2)==="!!"&&(v="tag:yaml.org,2002:"+v.slice(2));let O=s.compiledTypeMap.fallback[v];O&&i.call(O.styleAliases,k)&&(k=O.styleAliases[k]),
g[v]=k}return g}function ke(s){let m,g,C=s.toString(16).toUpperCase();if(s<=255)m="x",g=2;else if(s<=65535)m="u",g=4;else if(s<=4294967295)m="U",g=8;else throw new t(
"code point within a string may not be greater than 0xFFFFFFFF");return"\\"+m+e.repeat("0",g-C.length)+C}let Gt=1,Ze=2;function Wt(s){this.schema=s.schema||r,this.
indent=Math.max(1,s.indent||2),this.noArrayIndent=s.noArrayIndent||!1,this.skipInvalid=s.skipInvalid||!1,this.flowLevel=e.isNothing(s.flowLevel)?-1:s.flowLevel,
this.styleMap=sn(this.schema,s.styles||null),this.sortKeys=s.sortKeys||!1,this.lineWidth=s.lineWidth||80,this.noRefs=s.noRefs||!1,this.noCompatMode=s.noCompatMode||
!1,this.condenseFlow=s.condenseFlow||!1,this.quotingType=s.quotingType==='"'?Ze:Gt,this.forceQuotes=s.forceQuotes||!1,this.replacer=typeof s.replacer=="function"?
s.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.result="",this.duplicates=[],
this.usedDuplicates=null}function Rn(s,m){let g=e.repeat(" ",m),C=0,A="",R=s.length;for(;C<R;){let v,k=s.indexOf(`
`,C);k===-1?(v=s.slice(C),C=R):(v=s.slice(C,k+1),C=k+1),v.length&&v!==`
`&&(A+=g),A+=v}return A}function an(s,m){return`
`+e.repeat(" ",s.indent*m)}function Wn(s,m){for(let g=0,C=s.implicitTypes.length;g<C;g+=1)if(s.implicitTypes[g].resolve(m))return!0;return!1}function ue(s){return s===
u||s===c}function De(s){return s>=32&&s<=126||s>=161&&s<=55295&&s!==8232&&s!==8233||s>=57344&&s<=65533&&s!==a||s>=65536&&s<=1114111}function kn(s){return De(s)&&
s!==a&&s!==p&&s!==l}function Ee(s,m,g){let C=kn(s),A=C&&!ue(s);return(g?C:C&&s!==H&&s!==Ve&&s!==ze&&s!==he&&s!==ce)&&s!==P&&!(m===j&&!A)||kn(m)&&!ue(m)&&s===P||
m===j&&A}function En(s){return De(s)&&s!==a&&!ue(s)&&s!==q&&s!==We&&s!==j&&s!==H&&s!==Ve&&s!==ze&&s!==he&&s!==ce&&s!==P&&s!==I&&s!==B&&s!==f&&s!==we&&s!==V&&s!==
de&&s!==$&&s!==h&&s!==E&&s!==An&&s!==Je}function z(s){return!ue(s)&&s!==j}function Pe(s,m){let g=s.charCodeAt(m),C;return g>=55296&&g<=56319&&m+1<s.length&&(C=s.
charCodeAt(m+1),C>=56320&&C<=57343)?(g-55296)*1024+C-56320+65536:g}function ln(s){return/^\n* /.test(s)}let Vn=1,On=2,zn=3,Jn=4,Te=5;function Zn(s,m,g,C,A,R,v,k){
let O,D=0,T=null,N=!1,M=!1,Ne=C!==-1,In=-1,Dn=En(Pe(s,0))&&z(Pe(s,s.length-1));if(m||v)for(O=0;O<s.length;D>=65536?O+=2:O++){if(D=Pe(s,O),!De(D))return Te;Dn=Dn&&
Ee(D,T,k),T=D}else{for(O=0;O<s.length;D>=65536?O+=2:O++){if(D=Pe(s,O),D===l)N=!0,Ne&&(M=M||O-In-1>C&&s[In+1]!==" ",In=O);else if(!De(D))return Te;Dn=Dn&&Ee(D,T,
k),T=D}M=M||Ne&&O-In-1>C&&s[In+1]!==" "}return!N&&!M?Dn&&!v&&!A(s)?Vn:R===Ze?Te:On:g>9&&ln(s)?Te:v?R===Ze?Te:On:M?Jn:zn}function Qn(s,m,g,C,A){s.dump=(function(){
if(m.length===0)return s.quotingType===Ze?'""':"''";if(!s.noCompatMode&&(Gn.indexOf(m)!==-1||S.test(m)))return s.quotingType===Ze?'"'+m+'"':"'"+m+"'";let R=s.indent*
Math.max(1,g),v=s.lineWidth===-1?-1:Math.max(Math.min(s.lineWidth,40),s.lineWidth-R),k=C||s.flowLevel>-1&&g>=s.flowLevel;function O(D){return Wn(s,D)}switch(Zn(
m,k,s.indent,v,O,s.quotingType,s.forceQuotes&&!C,A)){case Vn:return m;case On:return"'"+m.replace(/'/g,"''")+"'";case zn:return"|"+Xn(m,s.indent)+et(Rn(m,R));case Jn:
return">"+Xn(m,s.indent)+et(Rn(Vt(m,v),R));case Te:return'"'+Le(m)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function Xn(s,m){let g=ln(
s)?String(m):"",C=s[s.length-1]===`
`,R=C&&(s[s.length-2]===`
`||s===`
`)?"+":C?"":"-";return g+R+`
`}function et(s){return s[s.length-1]===`
`?s.slice(0,-1):s}function Vt(s,m){let g=/(\n+)([^\n]*)/g,C=(function(){let k=s.indexOf(`
`);return k=k!==-1?k:s.length,g.lastIndex=k,nt(s.slice(0,k),m)})(),A=s[0]===`
`||s[0]===" ",R,v;for(;v=g.exec(s);){let k=v[1],O=v[2];R=O[0]===" ",C+=k+(!A&&!R&&O!==""?`
`:"")+nt(O,m),A=R}return C}function nt(s,m){if(s===""||s[0]===" ")return s;let g=/ [^ ]/g,C,A=0,R,v=0,k=0,O="";for(;C=g.exec(s);)k=C.index,k-A>m&&(R=v>A?v:k,O+=
`
`+s.slice(A,R),A=R+1),v=k;return O+=`
`,s.length-A>m&&v>A?O+=s.slice(A,v)+`
`+s.slice(v+1):O+=s.slice(A),O.slice(1)}function Le(s){let m="",g=0;for(let C=0;C<s.length;g>=65536?C+=2:C++){g=Pe(s,C);let A=X[g];!A&&De(g)?(m+=s[C],g>=65536&&
(m+=s[C+1])):m+=A||ke(g)}return m}function zt(s,m,g){let C="",A=s.tag;for(let R=0,v=g.length;R<v;R+=1){let k=g[R];s.replacer&&(k=s.replacer.call(g,String(R),k)),
(d(s,m,k,!1,!1)||typeof k>"u"&&d(s,m,null,!1,!1))&&(C!==""&&(C+=","+(s.condenseFlow?"":" ")),C+=s.dump)}s.tag=A,s.dump="["+C+"]"}function Sn(s,m,g,C){let A="",R=s.
tag;for(let v=0,k=g.length;v<k;v+=1){let O=g[v];s.replacer&&(O=s.replacer.call(g,String(v),O)),(d(s,m+1,O,!0,!0,!1,!0)||typeof O>"u"&&d(s,m+1,null,!0,!0,!1,!0))&&
((!C||A!=="")&&(A+=an(s,m)),s.dump&&l===s.dump.charCodeAt(0)?A+="-":A+="- ",A+=s.dump)}s.tag=R,s.dump=A||"[]"}function Jt(s,m,g){let C="",A=s.tag,R=Object.keys(
g);for(let v=0,k=R.length;v<k;v+=1){let O="";C!==""&&(O+=", "),s.condenseFlow&&(O+='"');let D=R[v],T=g[D];s.replacer&&(T=s.replacer.call(g,D,T)),d(s,m,D,!1,!1)&&
(s.dump.length>1024&&(O+="? "),O+=s.dump+(s.condenseFlow?'"':"")+":"+(s.condenseFlow?"":" "),d(s,m,T,!1,!1)&&(O+=s.dump,C+=O))}s.tag=A,s.dump="{"+C+"}"}function Zt(s,m,g,C){
let A="",R=s.tag,v=Object.keys(g);if(s.sortKeys===!0)v.sort();else if(typeof s.sortKeys=="function")v.sort(s.sortKeys);else if(s.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let k=0,O=v.length;k<O;k+=1){let D="";(!C||A!=="")&&(D+=an(s,m));let T=v[k],N=g[T];if(s.replacer&&(N=s.replacer.call(g,T,N)),
!d(s,m+1,T,!0,!0,!0))continue;let M=s.tag!==null&&s.tag!=="?"||s.dump&&s.dump.length>1024;M&&(s.dump&&l===s.dump.charCodeAt(0)?D+="?":D+="? "),D+=s.dump,M&&(D+=
an(s,m)),d(s,m+1,N,!0,M)&&(s.dump&&l===s.dump.charCodeAt(0)?D+=":":D+=": ",D+=s.dump,A+=D)}s.tag=R,s.dump=A||"{}"}function n(s,m,g){let C=g?s.explicitTypes:s.implicitTypes;
for(let A=0,R=C.length;A<R;A+=1){let v=C[A];if((v.instanceOf||v.predicate)&&(!v.instanceOf||typeof m=="object"&&m instanceof v.instanceOf)&&(!v.predicate||v.predicate(
m))){if(g?v.multi&&v.representName?s.tag=v.representName(m):s.tag=v.tag:s.tag="?",v.represent){let k=s.styleMap[v.tag]||v.defaultStyle,O;if(o.call(v.represent)===
"[object Function]")O=v.represent(m,k);else if(i.call(v.represent,k))O=v.represent[k](m,k);else throw new t("!<"+v.tag+'> tag resolver accepts not "'+k+'" style');
s.dump=O}return!0}}return!1}function d(s,m,g,C,A,R,v){s.tag=null,s.dump=g,n(s,g,!1)||n(s,g,!0);let k=o.call(s.dump),O=C;C&&(C=s.flowLevel<0||s.flowLevel>m);let D=k===
"[object Object]"||k==="[object Array]",T,N;if(D&&(T=s.duplicates.indexOf(g),N=T!==-1),(s.tag!==null&&s.tag!=="?"||N||s.indent!==2&&m>0)&&(A=!1),N&&s.usedDuplicates[T])
s.dump="*ref_"+T;else{if(D&&N&&!s.usedDuplicates[T]&&(s.usedDuplicates[T]=!0),k==="[object Object]")C&&Object.keys(s.dump).length!==0?(Zt(s,m,s.dump,A),N&&(s.dump=
"&ref_"+T+s.dump)):(Jt(s,m,s.dump),N&&(s.dump="&ref_"+T+" "+s.dump));else if(k==="[object Array]")C&&s.dump.length!==0?(s.noArrayIndent&&!v&&m>0?Sn(s,m-1,s.dump,
A):Sn(s,m,s.dump,A),N&&(s.dump="&ref_"+T+s.dump)):(zt(s,m,s.dump),N&&(s.dump="&ref_"+T+" "+s.dump));else if(k==="[object String]")s.tag!=="?"&&Qn(s,s.dump,m,R,O);else{
if(k==="[object Undefined]")return!1;if(s.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+k)}if(s.tag!==null&&s.tag!=="?"){let M=encodeURI(
s.tag[0]==="!"?s.tag.slice(1):s.tag).replace(/!/g,"%21");s.tag[0]==="!"?M="!"+M:M.slice(0,18)==="tag:yaml.org,2002:"?M="!!"+M.slice(18):M="!<"+M+">",s.dump=M+" "+
s.dump}}return!0}function b(s,m){let g=[],C=[];x(s,g,C);let A=C.length;for(let R=0;R<A;R+=1)m.duplicates.push(g[C[R]]);m.usedDuplicates=new Array(A)}function x(s,m,g){
if(s!==null&&typeof s=="object"){let C=m.indexOf(s);if(C!==-1)g.indexOf(C)===-1&&g.push(C);else if(m.push(s),Array.isArray(s))for(let A=0,R=s.length;A<R;A+=1)x(
s[A],m,g);else{let A=Object.keys(s);for(let R=0,v=A.length;R<v;R+=1)x(s[A[R]],m,g)}}}function y(s,m){m=m||{};let g=new Wt(m);g.noRefs||b(s,g);let C=s;return g.replacer&&
(C=g.replacer.call({"":C},"",C)),d(g,0,C,!0,!0)?g.dump+`
`:""}return oi.dump=y,oi}function bp(){if(ns)return ne;ns=1;let e=yp(),t=vp();function r(o,i){return function(){throw new Error("Function yaml."+o+" is removed \
in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return ne.Type=re(),ne.Schema=ts(),ne.FAILSAFE_SCHEMA=ss(),ne.JSON_SCHEMA=ps(),ne.CORE_SCHEMA=
fs(),ne.DEFAULT_SCHEMA=si(),ne.load=e.load,ne.loadAll=e.loadAll,ne.dump=t.dump,ne.YAMLException=jn(),ne.types={binary:gs(),float:us(),map:os(),null:as(),pairs:ys(),
set:vs(),timestamp:ds(),bool:ls(),int:cs(),merge:ms(),omap:hs(),seq:is(),str:rs()},ne.safeLoad=r("safeLoad","load"),ne.safeLoadAll=r("safeLoadAll","loadAll"),ne.
safeDump=r("safeDump","dump"),ne}var ne,wt,Be,Do,_r,To,jr,Lo,Br,No,qr,$o,Hr,Mo,Ur,Fo,Kr,_o,Yr,jo,Gr,Bo,Wr,qo,Vr,Ho,zr,Uo,Jr,Ko,Zr,Yo,Qr,Go,Xr,Wo,ei,Vo,ni,zo,ti,
Jo,ri,Zo,ii,Qo,Xo,oi,es,ns,xp,wp,bs,Am,xs,Rm,km,Em,ws,Om,Sm,Im,Dm,Tm,Lm,Nm,Ps=w(()=>{"use strict";ne={},wt={},Be={};oi={};xp=bp(),wp=gp(xp),{Type:bs,Schema:Am,FAILSAFE_SCHEMA:xs,
JSON_SCHEMA:Rm,CORE_SCHEMA:km,DEFAULT_SCHEMA:Em,load:ws,loadAll:Om,dump:Sm,YAMLException:Im,types:Dm,safeLoad:Tm,safeLoadAll:Lm,safeDump:Nm}=wp});function Rs(e,t,r){if(t===void 0)return r?Cs(e):nn(e);if(t===`${gn}binary`)return Rp(e);if(t===`${gn}timestamp`)return Cp.test(e)&&Ap(e)?nn(e):void 0;let o=Pp.get(
t);if(!o)return nn(e);let i=Cs(e);return o==="float"&&i.type==="integer"?hn(Number(i.value)):i.type===o?i:void 0}function Ap(e){let[t=0,r=0,o=0]=e.split(/[-Tt ]/,
3).map(Number);return o<=new Date(Date.UTC(t,r,0)).getUTCDate()}function Rp(e){let t=e.replace(/[\r\n]/g,"");if(!(t.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(
t)))return nn(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),r=>r.charCodeAt(0))))}function Cs(e){let t=kp.get(e);if(t)return t;let r=e.
charAt(0);if(r===".")return Ep(e)??nn(e);if(!/[-+0-9]/.test(r))return nn(e);let o=e.replaceAll("_","");return Sp(o)??Op(o)??nn(e)}function nn(e){return{type:"te\
xt",value:e,key:e}}function As(e){return{type:"boolean",value:e,key:String(e)}}function hn(e){return{type:"float",value:e,key:Dp(e)}}function Ep(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.
test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?hn(t):void 0}function Op(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.
test(e))return;let t=Number(e);return Number.isFinite(t)?hn(t):void 0}function Sp(e){let t=Ip.exec(e);if(!t)return;let[,r="",o,i,a,c="0"]=t,l=o!==void 0?Pt(o,"0\
x",16):i!==void 0?Pt(i,"0o",22):a!==void 0?Pt(a,"0b",64):Pt(c,"",20);if(l===void 0||l>=2n**64n)return;let p=r==="-"?-l:l;return p>=-(2n**63n)&&p<2n**63n?{type:"\
integer",value:Number(p),key:String(p)}:r===""?{type:"integer",value:Number(p),key:void 0}:void 0}function Pt(e,t,r){return e.length<=r?BigInt(t+e):void 0}function Dp(e){
let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let r=1;for(;Math.
fround(Number(t.toPrecision(r)))!==t;)r++;let[o,i]=t.toExponential(r-1).split("e"),a=Number(i);return a>=-4&&a<6?String(Number(t.toPrecision(r))):`${o}e${a<0?"-":
"+"}${String(Math.abs(a)).padStart(2,"0")}`}var gn,Pp,Cp,kp,Ip,ks=w(()=>{"use strict";gn="tag:yaml.org,2002:",Pp=new Map([[`${gn}int`,"integer"],[`${gn}float`,"\
float"],[`${gn}bool`,"boolean"],[`${gn}null`,"null"]]),Cp=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
kp=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,As(!0)]),...["n","N","no","No","NO","false","False","FALSE","off","Off",
"OFF"].map(e=>[e,As(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,hn(Number.NaN)]),
...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,hn(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,hn(Number.NEGATIVE_INFINITY)])]);
Ip=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/});function Ss(e){if(e.length>Ts||Tp(e))return;let t=Ds(e);return ai?void 0:t}function Is(e){return e.length<=Ts&&Ds(e)!==void 0}function Ds(e){ai=!1;try{return{value:ws(
e,{schema:Jp})??null}}catch{return}}function Tp(e){return Np.test(e)||Lp.test(e)||Fp(e)||$p.test(e)&&Mp.test(e)?!0:/[[{]/.test(e)&&_p.test(e)&&(jp.test(e)||Bp(e))}
function Fp(e){for(let t=0;t+Es<e.length;){let r=e.lastIndexOf(`
`,t+Es);if(r<t)return!0;t=r+1}return!1}function Bp(e){let t=!1,r=!1;for(let o=0;o<e.length;o++){let i=e.charCodeAt(o);if(i===qp||i===Hp||i===Os){if(t)return!0;t=
i!==Os,r=!1}else t&&(i===Up?r=!1:i===Kp?r=!0:!r&&i!==Yp&&i!==Gp&&i!==Wp&&(t=!1))}return!1}var Ts,Lp,Np,$p,Mp,Es,_p,jp,qp,Hp,Os,Up,Kp,Yp,Gp,Wp,ai,Vp,Bn,zp,Jp,Ls=w(
()=>{"use strict";Ps();ks();Ts=3e6;Lp=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Np=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
$p=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,Mp=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");Es=1e3,_p=/(?:^|[\s,:[{-])[[{]/,jp=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;[qp,Hp,Os,Up,
Kp,Yp,Gp,Wp]=[93,125,44,10,35,32,9,13],ai=!1,Vp=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),zp=new bs("tag:openchoreo-pla\
nes,2026:scalar",{kind:"scalar",resolve:e=>{if(Vp.has(e.charCodeAt(0))||(Bn=Rs(e,void 0,!0),!Bn||Bn.type==="text"))return!1;let{type:t,key:r,value:o}=Bn;return(t===
"float"||t==="integer"&&r!==String(o))&&(ai=!0),!0},construct:()=>Bn?.value}),Jp=xs.extend({implicit:[zp]})});var Zp,Ns,$s,li,ci=w(()=>{"use strict";Ns=()=>Zp??=require("./cli/with-positions.cjs"),$s=(...e)=>Ns().multilineStrings(...e),li=(...e)=>Ns().readWithPositions(
...e)});function ui(e,{valuesOnly:t=!0}={}){let r=Po(e),o=[],i,a=0;for(let c of So(e)){let l=Ms(e,{...c,start:a},r,t);if(l.value===null&&l.issues.length===0){i??=l;continue}
o.push(l),a=c.end}return o.length>0?{documents:o}:{documents:[i??Ms(e,{start:a,body:a,end:e.length},r,t)]}}function Ms(e,t,r,o){let i=o?Qp(e,t):void 0;if(!i)return li(
e,t,r);let a,c=()=>(a??=li(e,t,r),a);return{value:i.value,issues:[],get range(){return r(t.start,t.end)},positionOf:l=>c().positionOf(l),keyOf:l=>c().keyOf(l),get node(){
return c().node}}}function Qp(e,{body:t,end:r,json:o,fault:i}){if(i)return;let a=e.slice(t,r);return o?Is(a)?o:void 0:Ss(a)}var Fs=w(()=>{"use strict";Co();Io();
Ls();ci()});function pi(e){return Xp.has(e)?"warning":"error"}var Xp,_s=w(()=>{"use strict";Xp=new Set(["null-value"])});function js(e){return e.split("/").slice(1).map(ef)}function Ct(e){return/[~\d]/.test(e)?js(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):
e.slice(1).replaceAll("/",".")}function K(e,t){let r=e;for(let o of nf(t))if(Array.isArray(r))r=r[Number(o)];else if(U(r)&&Object.hasOwn(r,o))r=r[o];else return;
return r}function oe(e,t){let r=K(e,t);return typeof r=="string"?r:""}function nf(e){let t=fi.get(e);if(t)return t;let r=js(e);return fi.size<tf&&fi.set(e,r),r}
var ef,fi,tf,te=w(()=>{"use strict";ye();ef=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll("~0","~"):e;fi=new Map,tf=1e3});function L(e,t,r=`name: example
  namespace: acme`){let o=t.trim().split(`
`).map(i=>`  ${i}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${r}
spec:
${o.join(`
`)}
`}function Y(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(r=>`      ${r}`).join(`
`)}
`}function yn(e,t="DataPlane"){return L("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${e}`,`name: production
  namespace: acme`)}function G(e,t){return L("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,t)}var rf,Z,At,F,_,ve,W=w(()=>{"use strict";rf=
`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,Z=`-----BEGIN CERTIFICATE-----
${rf}-----END CERTIFICATE-----
`,At=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`;F=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,_=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;ve=L("DataPlane",F+_,`name: eu-west
  namespace: acme`)});function Rt(e,t){let r=`planeID: shared
${Y(t)}observerURL: https://observer.example.com`;return L("ObservabilityPlane",r,`name: ${e}
  namespace: acme`)}var qs,Bs,Hs=w(()=>{"use strict";W();qs={code:"conflicting-ca",severity:"error",source:"planes of one type and planeID share an agent; only \
from v0.14 on may they carry different CAs",since:"v0.9",until:"v0.13",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{if(!r.ca)return[];let o=`${r.kind}\
/${r.planeID}`,i=t.get(o);return i||t.set(o,r),i?.ca&&Bs(i.ca.text)!==Bs(r.ca.text)?[{plane:r,path:r.ca.path,detail:i.name}]:[]})},message:({detail:e})=>`differ\
s from the CA of ${e}, which has the same planeID and therefore the same agent: use the same CA in both.`,example:{release:"v0.13",wrong:`${Rt("a",Z)}---
${Rt("b",Z.replace("CCCC","DDDD"))}`,right:`${Rt("a",Z)}---
${Rt("b",Z)}`}},Bs=e=>e.replace(/\s+/g,"")});function vn(e){let t=new Map;for(let i of e){let a=`${i.kind}/${i.name}`,c=t.get(a);c?(c.byNamespace??=new Map([[c.first.namespace,c.first]]),c.byNamespace.has(
i.namespace)||c.byNamespace.set(i.namespace,i)):t.set(a,{first:i})}function r(i,a,c){let l=t.get(`${a}/${c}`);if(!l||a===void 0||ge(a)||i.namespace===void 0)return l?.
first;let{first:p,byNamespace:u}=l;return u?u.get(i.namespace)??u.get(void 0):p.namespace===void 0||p.namespace===i.namespace?p:void 0}function o(i,a,c){for(let l of a){
let p=r(i,l,c);if(p)return p}}return{find:r,findFirst:o,findAnywhere:(i,a)=>t.get(`${i}/${a}`)?.first}}var kt=w(()=>{"use strict";ee()});function Us(e,t){let r=U(e)?e.kind:void 0;if(!Me(t,r))return;let o=K(e,"/metadata/name"),i=K(e,"/metadata/namespace");if(!(typeof o!="string"||o===""))return{kind:r,
name:o,namespace:!ge(r)&&typeof i=="string"&&i!==""?i:void 0}}function Ks(e,t){return e.namespace===void 0||t.namespace===void 0||e.namespace===t.namespace}function Ys(e){
let t=K(e,"/spec/planeID"),r=t===void 0||t===""?K(e,"/metadata/name"):t;return typeof r=="string"?r:void 0}var di=w(()=>{"use strict";te();ye();ee();Ce()});function of(e,t,r){let o=[];for(let i of r)if(i.kind===t&&Ks(e,i)&&o.push(i.name),o.length===sf)break;return o}var Gs,sf,Ws=w(()=>{"use strict";mt();ee();kt();di();
W();Gs={code:"dangling-reference",severity:"error",source:"a reference that is set must exist, a namespaced plane in the namespace of the referrer; else it does\
 not become ready",among:"all",check:e=>{let{find:t,findAnywhere:r}=vn(e);return e.flatMap(o=>o.references.flatMap(({set:i,namePath:a,kinds:c,name:l})=>{let[p=""]=c;
if(!i||t(o,p,l)||t(o,en(p),l))return[];let u=r(p,l);if(u)return[{plane:o,path:a,detail:`${p} "${l}" not found in namespace "${o.namespace}"; there is one in "${u.
namespace}"`}];let f=Qe(l,of(o,p,e)),h=ge(p)||o.namespace===void 0?"":` in namespace "${o.namespace}"`,P=f===void 0?"":`; did you mean "${f}"?`;return[{plane:o,
path:a,detail:`${p} "${l}" not found${h}${P}`}]}))},message:({detail:e=""})=>`${e}${e.endsWith("?")?"":"."}`,example:{release:"v0.15",wrong:`${yn("eu-wst")}---
${ve}`,right:`${yn("eu-west")}---
${ve}`}};sf=500});var Vs,af,zs=w(()=>{"use strict";te();ye();ee();W();Vs={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, whic\
h may have dots and more than 63 characters",since:"v0.9",check:e=>{let t=oe(e,"/kind"),r=oe(e,"/metadata/name");if(!vt(t)||ge(t)||r==="")return[];let{spec:o}=e;
return!U(o)||o.planeID!==void 0||af.test(r)?[]:[{path:"/metadata/name"}]},message:()=>"is used as planeID but is not valid as one: set spec.planeID, at most 63 \
lowercase letters, digits and hyphens, and give the agent the same value.",example:{release:"v0.15",wrong:L("DataPlane",F+_,`name: eu.west
  namespace: acme`),right:L("DataPlane",`planeID: eu-west
${F}${_}`,`name: eu.west
  namespace: acme`)}},af=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/});var mi,Js=w(()=>{"use strict";mi=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDa\
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
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}]});function se(e){let t=Zs.get(e);if(t)return t;let r=mi.filter(a=>je(a,e)&&a.kinds.some(c=>Me(e,c))),o={};for(let{role:a}of mi)o[a]=[];for(let a of r)o[a.role]?.some(
({pointer:c})=>c===a.pointer)||o[a.role]?.push(a);let i=o;return Zs.set(e,i),i}function qe(e){let t=Qs.get(e);if(t)return t;let r=se(e)["client-ca"].map(({pointer:o})=>`${o}\
/value`);return Qs.set(e,r),r}function Et(e){let{"client-ca":t,"secret-name":r}=se(e);return r.map(({pointer:o})=>o.slice(0,-5)).filter(o=>t.some(i=>o.startsWith(
`${i.pointer}/`)))}var Zs,Qs,be=w(()=>{"use strict";Js();ee();Ce();Zs=new Map;Qs=new Map});function Ae(e,t){let r=[];for(let o of t){let i=K(e,o);typeof i=="string"&&r.push({path:o,text:i})}return r}var bn=w(()=>{"use strict";te()});function St(e,t){return(Ot?.resource!==e||Ot.line!==t)&&(Ot={resource:e,line:t,listeners:lf(e,t)}),Ot.listeners}function lf(e,t){return qn(t).filter(({port:r})=>U(
K(e,cf(r)))).map(r=>({...r,gateway:r.gateway.map(o=>oe(e,o)).join("/")}))}function qn(e){let t=Xs.get(e);if(t)return t;let{port:r,host:o,...i}=se(e),a=r.flatMap(
c=>{let{direction:l,visibility:p,protocol:u,pointer:f}=c,h=I=>I.direction===l&&I.visibility===p,P=o.find(I=>h(I)&&(I.protocol===void 0||I.protocol===u));if(P===
void 0||u===void 0)return[];let E=[...i["gateway-namespace"],...i["gateway-name"]].filter(h).map(({pointer:I})=>I);return[{isPublic:na(c),protocol:u,gateway:E,host:P.
pointer,port:f}]});return Xs.set(e,a),a}function ta(e,t){let r=Ae(e,uf(t));return r.length<2?r:[...new Map(r.map(o=>[o.text,o])).values()]}function uf(e){let t=ea.
get(e);if(t)return t;let r=se(e).host.filter(na).map(({pointer:o})=>o);return ea.set(e,r),r}var Ot,Xs,na,cf,ea,It=w(()=>{"use strict";te();ye();be();bn();Xs=new Map,
na=({direction:e,visibility:t})=>e==="ingress"&&t==="external",cf=e=>e.slice(0,e.lastIndexOf("/"));ea=new Map});var ra,ia=w(()=>{"use strict";te();It();W();ra={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",conditions:e=>[
{listeners:qn(e)}],check:(e,t)=>{let r=new Map;return St(e,t).flatMap(({gateway:o,protocol:i,port:a})=>{let c=K(e,a);if(typeof c!="number")return[];let l=`${o} ${c}`,
p=r.get(l)??[];r.set(l,[...p,i]);let u=p.find(f=>f!==i);return u===void 0?[]:[{path:a,detail:u}]})},message:({detail:e})=>`is the port of the ${e} listener of t\
he same gateway: give each a port of its own.`,example:{release:"v0.15",wrong:L("DataPlane",`${F}${_}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:L("DataPlane",`${F}${_}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}}});var oa,sa=w(()=>{"use strict";te();be();W();oa={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by n\
ame (v0.4 to v0.17)",check:(e,t)=>se(t)["pull-secrets"].flatMap(({pointer:r})=>{let o=K(e,r);if(!Array.isArray(o))return[];let i=new Set;return o.flatMap((a,c)=>{
let l=i.has(a);return i.add(a),l&&typeof a=="string"?[{path:`${r}/${c}`}]:[]})}),message:()=>"is already in this list: remove it, or use the name that was meant\
.",example:{release:"v0.15",wrong:L("DataPlane",`${F}${_}imagePullSecretRefs:
  - registry
  - registry`),right:L("DataPlane",`${F}${_}imagePullSecretRefs:
  - registry
  - mirror`)}}});var aa,la=w(()=>{"use strict";W();aa={code:"duplicate-resource",severity:"error",source:"a kind has one resource of a name in a namespace; of two manifests the \
one that is applied last counts",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{let o=`${r.kind}/${r.namespace??""}/${r.name}`,i=t.get(o);return i||t.
set(o,r),i?[{plane:r,path:"/metadata/name",detail:i.file===r.file?"this file":i.path}]:[]})},message:({detail:e})=>`is already used by another resource of this \
kind in ${e}: remove one of them or rename it.`,example:{release:"v0.15",wrong:`${L("DataPlane",F+_)}---
${L("DataPlane",F+_)}`,right:`${L("DataPlane",F+_)}---
${L("DataPlane",F+_.replace("apps","dev"),`name: other
  namespace: acme`)}`}}});function Tt(e,t){return t.find(({when:r})=>He(r,e))}function He(e,t){switch(e.is){case"matching":return e.pattern.test(t);case"followed":{let r=e.pattern.exec(t);
return r!==null&&t.includes(e.by,r.index+r[0].length)}case"longer":return t.length>e.than;case"containing":return t.includes(e.text);case"beginning":return t.startsWith(
e.text);case"equal":return t===e.text;case"not":return!He(e.condition,t);case"all":return e.conditions.every(r=>He(r,t));case"any":return e.conditions.some(r=>He(
r,t));case"told":return e.by(t)}}var Q,ca,pe,Dt,gi,ua,fe,xe,Hn,pa,xn=w(()=>{"use strict";Q=e=>({is:"matching",pattern:e}),ca=(e,t)=>({is:"followed",pattern:e,by:t}),
pe=e=>({is:"longer",than:e}),Dt=e=>({is:"containing",text:e}),gi=e=>({is:"beginning",text:e}),ua=e=>({is:"equal",text:e}),fe=e=>({is:"not",condition:e}),xe=(...e)=>({
is:"all",conditions:e}),Hn=(...e)=>({is:"any",conditions:e}),pa=e=>({is:"told",by:e})});function fa(e){let t=da.get(e);if(t)return t;let{host:r,"secret-store":o,"gateway-name":i,"gateway-namespace":a}=se(e),c=[...Et(e).flatMap(l=>[`${l}/name`,`${l}\
/key`]),...o.map(({pointer:l})=>l),...yo(e).flatMap(({pointer:l,form:p})=>p==="object"?[`${l}/name`]:[]),...r.map(({pointer:l})=>l),...[...i,...a].filter(l=>l.default===
void 0).map(({pointer:l})=>l)];return da.set(e,c),c}var ga,da,ma,ha=w(()=>{"use strict";te();ee();be();bn();xn();W();ga={code:"empty-name",severity:"error",source:"\
an empty string satisfies `required`, and then nothing is found by it",conditions:e=>[{strings:fa(e),lists:ma(e),forbidden:[{when:ua("")}]}],check:(e,t)=>[...Ae(
e,fa(t)).filter(({text:r})=>r===""),...ma(t).flatMap(r=>{let o=K(e,r);return Array.isArray(o)?o.flatMap((i,a)=>i===""?[{path:`${r}/${a}`}]:[]):[]})],message:()=>"\
must not be empty.",example:{release:"v0.15",wrong:L("DataPlane",F.replace("name: agent-ca",'name: ""')+_),right:L("DataPlane",F+_)}};da=new Map,ma=e=>se(e)["pu\
ll-secrets"].map(({pointer:t})=>t)});function ya(e){return e.replace(pf,"")}function*va(e){for(let t=e;;){let r=hi.exec(t);if(!r)return;let o=r.index+r[0].length,i=t.indexOf(Lt,o);if(i===-1)return;
yield t.slice(o,i),t=t.slice(i+Lt.length)}}function Nt(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(
t)))try{let r=Uint8Array.from(atob(t),i=>i.charCodeAt(0)),o=new TextDecoder("utf-8",{fatal:!0}).decode(r);return o.includes("-----BEGIN ")?o:void 0}catch{return}}
var pf,hi,Lt,yi=w(()=>{"use strict";pf=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;hi=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/,
Lt="-----END"});function ae(e){let t=Nt(e),r=t??e;if(ya(r)!==r)return"private-key";let[o]=va(r);return o===void 0?df(r)?"placeholder":"other":ff(o)?t===void 0?"certificate":"en\
coded":"placeholder"}function ff(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.test(t)}function df(e){return e.length<=Un&&He(ba,
e)}var Un,ba,xa,wa,Pa,Ue=w(()=>{"use strict";yi();xn();Un=1e4,ba=Hn(Q(/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/),xe(Q(/^[\w\s-]*$/),Q(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),
xa=xe(Dt("PRIVATE KEY-----"),Hn(pe(Un),Q(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),wa=xe(pe(400),gi("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS"),Hn(pe(Un),Q(/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),
Pa=xe(fe(Dt("PRIVATE KEY-----")),fe(gi("LS0tLS1CRUdJTi")),Hn(xe(pe(Un),fe(Dt("CERTIFICATE-----"))),xe(fe(pe(Un)),fe(ca(hi,Lt)),fe(ba))))});function le(e,t){return Ae(e,qe(t))}var Ke=w(()=>{"use strict";be();bn()});var Ca,Aa=w(()=>{"use strict";yi();te();be();Ue();W();Ke();Ca={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM \
and never decodes it",since:"v0.9",conditions:e=>[{strings:qe(e),forbidden:[{when:wa}]}],check:(e,t)=>le(e,t).filter(({text:r})=>ae(r)==="encoded"),message:()=>"\
must be PEM, not base64 of PEM: the control plane does not decode it.",fix:(e,{path:t})=>Nt(oe(e,t)),example:{release:"v0.15",wrong:G(Y(btoa(Z))),right:G(Y(Z))}}});function Mt(e,t,{at:r,endOf:o}){return!r||!o?[]:le(e,t).flatMap(({path:i,text:a})=>{let c=ae(a)==="certificate"?o(a):void 0;return c?[{path:i,end:c,at:r}]:[]})}
var $t,Ft,vi=w(()=>{"use strict";Ue();Ke();$t="the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifies noth\
ing";Ft=e=>e.toISOString().slice(0,10)});var Ra,ka=w(()=>{"use strict";W();vi();Ra={code:"expired-ca",severity:"error",source:$t,since:"v0.9",check:(e,t,r)=>Mt(e,t,r).flatMap(({path:o,end:i,at:a})=>i<a?
[{path:o,detail:Ft(i)}]:[]),message:({detail:e})=>`contains a certificate that expired on ${e}: use the current CA of the cluster agent.`,example:{release:"v0.1\
5",at:new Date("2026-07-01T00:00:00Z"),wrong:G(Y(At)),right:G(F)}}});var Ea,mf,Oa=w(()=>{"use strict";W();vi();Ea={code:"expiring-ca",severity:"warning",source:$t,since:"v0.9",check:(e,t,r)=>Mt(e,t,r).flatMap(({path:o,end:i,at:a})=>i>=
a&&i.getTime()-a.getTime()<mf?[{path:o,detail:Ft(i)}]:[]),message:({detail:e})=>`contains a certificate that expires on ${e}: use the renewed CA of the cluster \
agent.`,example:{release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:G(Y(At)),right:G(F)}},mf=720*60*60*1e3});var Sa,Ia=w(()=>{"use strict";te();ee();Ue();W();Ke();Sa={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 day\
s; an inline copy of its CA goes stale",since:"v0.9",check:(e,t)=>Se(oe(e,"/kind"))==="observability"?[]:le(e,t).filter(({text:r})=>ae(r)==="certificate"),message:()=>"\
becomes stale when the agent\u2019s certificate is renewed: refer to a secret that contains the CA instead.",example:{release:"v0.15",wrong:L("DataPlane",Y(Z)+_),
right:L("DataPlane",F+_)}}});var Da,Ta,La,Na=w(()=>{"use strict";be();xn();Ue();W();Ke();Da="is empty, which counts as none, and the plane is skipped",Ta="is no certificate in PEM",La={code:"\
invalid-ca",severity:"error",source:"the control plane reads the value as PEM; where there is none the plane is skipped, and its agent cannot connect",since:"v0\
.9",conditions:e=>[{strings:qe(e),forbidden:[{when:xe(fe(pe(1e3)),Q(/^\s*$/)),detail:Da},{when:Pa,detail:Ta}]}],check:(e,t,{at:r,endOf:o})=>le(e,t).flatMap(({path:i,
text:a})=>{let c=ae(a);if(a.trim()==="")return[{path:i,detail:Da}];let l=c==="certificate"&&r!==void 0&&o?.(a)===void 0;return c==="other"||l?[{path:i,detail:Ta}]:
[]}),message:({detail:e})=>`${e}: set it to the CA of the cluster agent, including the BEGIN CERTIFICATE and END CERTIFICATE lines.`,example:{release:"v0.15",wrong:L(
"ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:G(Y(Z))}}});var $a,bi,Ma=w(()=>{"use strict";te();It();W();$a={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",
conditions:e=>[{numbers:qn(e).map(({port:t})=>t),...bi}],check:(e,t)=>St(e,t).flatMap(({port:r})=>{let o=K(e,r);return typeof o=="number"&&(o<bi.minimum||o>bi.maximum)?
[{path:r}]:[]}),message:()=>"must be between 1 and 65535, inclusive.",example:{release:"v0.15",wrong:L("DataPlane",`${F}${_}  publicHTTPPort: 0`),right:L("DataP\
lane",`${F}${_}  publicHTTPPort: 80`)}},bi={minimum:1,maximum:65535}});function _a(e){let{"observer-url":t,"agent-url":r}=se(e);return[...t,...r].map(({pointer:o})=>o)}var ja,Fa,Ba=w(()=>{"use strict";be();bn();xn();W();ja={code:"i\
nvalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD checks them",conditions:e=>[{strings:_a(e),forbidden:Fa}],check:(e,t)=>Ae(
e,_a(t)).flatMap(({path:r,text:o})=>{let i=Tt(o,Fa);return i===void 0?[]:[{path:r,...i}]}),message:({detail:e})=>`must be a URL such as https://observer.example\
.com; this one ${e}.`,example:{release:"v0.15",wrong:L("ObservabilityPlane",`${Y(Z)}observerURL: observer.example.com`),right:G(Y(Z))}},Fa=[{when:pe(2e3),detail:"\
has more than 2000 characters"},{when:fe(Q(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:Q(/^https?:\/\/[^/?#]*@/i),detail:"holds a \
user or password, which everybody can read here"},{when:pa(e=>!URL.canParse(e)),detail:"has no host that can be read"}]});var Ka,qa,gf,xi,Ha,Ua,Ya=w(()=>{"use strict";be();bn();xn();W();Ka={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environm\
ent>-<namespace>.<host>; no CRD checks it",conditions:e=>[{strings:qa(e),forbidden:Ua,fastPass:Ha}],check:(e,t)=>Ae(e,qa(t)).flatMap(({path:r,text:o})=>{let i=He(
Ha,o)?void 0:Tt(o,Ua);return i===void 0?[]:[{path:r,...i}]}),message:({detail:e})=>`must be a plain host name such as apps.example.com, without ${e}.`,example:{
release:"v0.15",wrong:L("DataPlane",F+_.replace("apps.example.com","https://apps.example.com")),right:L("DataPlane",F+_)}},qa=e=>se(e).host.map(({pointer:t})=>t),
gf=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,xi=253,Ha=xe(fe(pe(xi)),Q(gf)),Ua=[{when:pe(xi),detail:`more than ${xi} characters`},{when:Q(
/^[a-z][a-z\d+.-]*:\/\//i),detail:"a scheme"},{when:Q(/\//),detail:"a path"},{when:Q(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),detail:"\
an IP address in its place"},{when:Q(/:/),detail:"a port"},{when:Q(/\*/),detail:"a wildcard"},{when:Q(/\s/),detail:"blanks"},{when:Q(/_/),detail:"an underscore"},
{when:Q(/[A-Z]/),detail:"upper-case letters"},{when:Q(/^\.|\.$|\.\./),detail:"an empty part between dots"}]});var Ga,Wa=w(()=>{"use strict";te();ye();ee();be();W();Ga={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported \
on 1.x: "agent mode must be enabled"',since:"v1.0",check:(e,t)=>Se(oe(e,"/kind"))==="observability"?Et(t).flatMap(r=>U(K(e,r))?[{path:r}]:[]):[],message:()=>"do\
es not work on observability planes (openchoreo/openchoreo#4578): until that is fixed, set the certificate inline in value.",example:{release:"v1.1",wrong:L("Ob\
servabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:G(Y(Z))}}});var Va,za=w(()=>{"use strict";Ue();W();Ke();Va={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(e,t)=>le(e,t).
filter(({text:r})=>ae(r)==="placeholder"),message:()=>"looks like a placeholder: replace it with the CA of the cluster agent.",example:{release:"v0.15",wrong:G(
Y(`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)),right:G(Y(Z))}}});var hf,Ja,Za=w(()=>{"use strict";be();Ue();W();Ke();hf=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,Ja={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",conditions:e=>[{strings:qe(e),
forbidden:[{when:xa}]}],check:(e,t)=>le(e,t).filter(({text:r})=>ae(r)==="private-key"),message:()=>"contains a private key: remove it, keep only the CA certific\
ate, and replace the key, which must be treated as leaked.",example:{release:"v0.15",wrong:G(Y(Z+hf)),right:G(Y(Z))}}});var Qa,Xa=w(()=>{"use strict";ee();kt();W();Qa={code:"scope-mismatch",severity:"error",source:"a reference names the kind: a DataPlane is looked for in the name\
space, a ClusterDataPlane in the cluster",among:"all",check:e=>{let{find:t}=vn(e);return e.flatMap(r=>r.references.flatMap(({set:o,path:i,namePath:a,kinds:c,name:l})=>{
let[p=""]=c;if(!o||t(r,p,l))return[];let u=t(r,en(p),l);return u?[{plane:r,path:a===i?i:`${i}/kind`,detail:`${l} is a ${u.kind}`}]:[]}))},message:({detail:e})=>`\
does not resolve: ${e}; refer to that kind, or to a plane of this kind.`,example:{release:"v0.15",wrong:`${yn("eu-west","ClusterDataPlane")}---
${ve}`,right:`${yn("eu-west")}---
${ve}`}}});function el(e){let t=new Map,r=new Map;for(let o of e)for(let i of o.hosts){let a=t.get(i);a?r.get(i)?.push(o)===void 0&&r.set(i,[a,o]):t.set(i,o)}return[...r].
filter(([,o])=>o.some(({planeID:i})=>i!==o[0]?.planeID)).map(([o,i])=>({host:o,planes:i}))}var nl=w(()=>{"use strict"});var tl,rl=w(()=>{"use strict";nl();W();tl={code:"shared-virtual-host",severity:"warning",source:"routes are <environment>-<namespace>.<host>; planes of differen\
t planeID are different clusters",among:"each",check:e=>el(e.map(t=>({...t,plane:t,hosts:t.publicHosts.map(({text:r})=>r)}))).flatMap(({host:t,planes:[r,...o]})=>o.
flatMap(({plane:i,planeID:a,publicHosts:c})=>a===r?.planeID?[]:c.filter(({text:l})=>l===t).map(({path:l})=>({plane:i,path:l,detail:String(r?.name)})))),message:({
detail:e})=>`is also the public host of ${e}, which is another cluster: use a different host for each cluster.`,example:{release:"v0.15",wrong:`${ve}---
${L("DataPlane",F+_,`name: us-east
  namespace: acme`)}`,right:`${ve}---
${L("DataPlane",F+_.replace("apps","us"),`name: us-east
  namespace: acme`)}`}}});var il,ol=w(()=>{"use strict";te();ye();ee();W();il={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the\
 kind of a reference (v0.15); the documents call both optional",since:"v0.14",check:(e,t)=>{let{spec:r,metadata:o}=e;if(!U(r))return[];let i=[],a=U(o)?o.name:void 0;
ge(oe(e,"/kind"))&&r.planeID===void 0&&typeof a=="string"&&i.push({path:"/spec/planeID",detail:a});let c=oe(e,"/kind");for(let{pointer:l,form:p,to:u}of Fn(c,t)){
let f=K(e,l),[h=""]=u;p==="object"&&Se(h)==="observability"&&U(f)&&f.kind===void 0&&i.push({path:`${l}/kind`,detail:h})}return i},message:({detail:e})=>`is opti\
onal in the documentation but required by the API server: set it to ${e}.`,fix:(e,{detail:t})=>t,example:{release:"v0.15",wrong:L("DataPlane",`${F}${_}observabi\
lityPlaneRef:
  name: logs`),right:L("DataPlane",`${F}${_}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}}});var sl,al,ll=w(()=>{"use strict";ee();kt();W();sl=G(F,`name: logs
  namespace: acme`),al={code:"unused-observability-plane",severity:"warning",source:"planes are observed by the observability plane that they refer to, and by t\
he one named default where they refer to none",since:"v0.8",among:"all",check:e=>{let{findFirst:t}=vn(e),r=new Set(e.flatMap(o=>o.references.map(({kinds:i,name:a})=>t(
o,i,a))));return e.flatMap(o=>Se(o.kind)==="observability"&&!r.has(o)?[{plane:o,path:"/metadata/name"}]:[])},message:()=>"is not referenced by any plane: refer \
to it in an observabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${ve}---
${sl}`,right:`${L("DataPlane",`${F}${_}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${sl}`}}});var _t,cl,wi=w(()=>{"use strict";Hs();Ws();zs();ia();sa();la();ha();Aa();ka();Oa();Ia();Na();Ma();Ba();Ya();Wa();za();Za();Xa();rl();ol();ll();_t=[Ja,Ca,La,Va,Ra,
Ea,Ka,ja,$a,ra,il,ga,Vs,Ga,Sa,oa],cl=[aa,Gs,Qa,tl,qs,al]});function pl(e,t,r,o={},i=_t){let a=[];for(let l of yf(i,t)){let p=vf(l,e,t,o);p.length>0&&a.push(...p)}if(a.length===0)return a;let c=new Set(r.map(({path:l})=>l));
return a.filter(({issue:l})=>!c.has(l.path))}function yf(e,t){if(e!==_t)return e.filter(i=>je(i,t));let r=ul.get(t);if(r)return r;let o=_t.filter(i=>je(i,t));return ul.
set(t,o),o}function vf(e,t,r,o){try{return e.check(t,r,o).map(i=>{let a=e.fix?.(t,i);return{issue:bf(e,i),severity:e.severity,...a!==void 0&&{fix:a}}})}catch{return[
{issue:{...Pi(e.code),path:"",field:""},severity:"error"}]}}function bf(e,t){return{code:e.code,path:t.path,field:Ct(t.path),message:e.message(t)}}var ul,Pi,Ci=w(
()=>{"use strict";te();ee();wi();ul=new Map;Pi=e=>({code:"rule-failed",message:`could not be checked: the rule ${e} failed; please report it.`})});function fl(e,t){if(!Kn(e))return Ai(e.value);let{start:r,end:o}=e.range;return t.slice(r.offset,o.offset).includes("{{")}function Ai(e){return typeof e=="strin\
g"?e.includes("{{"):Array.isArray(e)?e.some(Ai):U(e)?Object.entries(e).some(([t,r])=>t.includes("{{")||t!=="annotations"&&Ai(r)):!1}var Kn,Ri=w(()=>{"use strict";
ye();Kn=({issues:e})=>e.some(({code:t})=>t==="yaml-syntax")});function dl(e,t,r,o){let i=vo(e.value);if(i.length===0&&!Kn(e))return;let a=e.issues.map(l=>({...l,file:t,severity:pi(l.code)})),c=[];for(let l of i){let p=xf(l,
e,t,r,o);p.length!==0&&(a.push(...p),p.some(({severity:u})=>u==="error")&&c.push(...wf(l,e,t,r)))}return{planes:i,findings:a,fits:c}}function xf({value:e,pointer:t},r,o,i,a){
let c=eo(i)(e),l=c.ok?[]:c.issues,p=pt(i),u=U(e)&&Me(p,e.kind)?pl(e,p,l,a):[];if(l.length===0&&u.length===0)return[];return[...l.map(h=>f(h,pi(h.code))),...u.map(
({issue:h,severity:P})=>f(h,P))];function f(h,P){let E=t+h.path,I=h.code==="unknown-field"?r.keyOf(E):r.positionOf(E);return{...h,path:E,file:o,severity:P,range:I}}}
function wf({value:e,pointer:t},r,o,i){let a=no(e),c=a.includes(i)?void 0:a.at(-1);if(c===void 0)return[];let l=Oe.indexOf(i)>Oe.indexOf(c),{line:p}=r.positionOf(
t).start;return[{file:o,line:p,span:to(a),release:c,...l&&{later:i}}]}var ml=w(()=>{"use strict";ye();Ce();bt();_s();Ci();Ri()});function hl(e,t,r,o,i=cl){let a=i.filter(p=>je(p,t));if(r)return a.flatMap(p=>gl(p,e,t,o));let c=a.filter(({among:p})=>p==="each");return[..._e(e,({file:p})=>p).
values()].filter(p=>p.length>1).flatMap(p=>c.flatMap(u=>gl(u,p,t,o)))}function gl(e,t,r,o){try{return e.check(t,r).map(i=>{let a=i.plane.pointer+i.path,c={code:e.
code,path:a,field:Ct(i.path),message:e.message(i)},{plane:l}=i;return{plane:l,finding:{...c,file:l.path,severity:e.severity,range:o(l,i.path)}}})}catch{let[i]=t,
a={...Pi(e.code),path:"",field:""};return i?[{plane:i,finding:{...a,file:i.path,severity:"error",range:o(i,"")}}]:[]}}var yl=w(()=>{"use strict";Mn();te();ee();
wi();Ci()});function vl(e,t){let r=U(e)?e.kind:void 0;return Me(t,r)?Fn(r,t).flatMap(o=>Pf(e,r,o,t)):[]}function Pf(e,t,{pointer:r,to:o},i){let[a]=o;if(a===void 0)return[];
let c=K(e,r);if(c==null||c==="")return[{path:r,namePath:r,kinds:Cf(a,t,i),name:"default",set:!1}];if(typeof c=="string")return[{path:r,namePath:r,kinds:[a],name:c,
set:!0}];if(!U(c)||typeof c.name!="string"||c.name==="")return[];let l=c.kind??a,p=[a,en(a)].find(u=>u===l);return p===void 0?[]:[{path:r,namePath:`${r}/name`,kinds:[
p],name:c.name,set:!0}]}function Cf(e,t,r){let o=ge(t)?void 0:en(e);return o!==void 0&&Nn(r,"v1.0")?[e,o]:[e]}var bl=w(()=>{"use strict";te();ye();ee();Ce()});function xl({value:e,pointer:t,document:r},o,i,a){let c=Us(e,o);if(!c)return[];let l=e;return[{...c,path:i,file:a,document:r,pointer:t,planeID:Ys(e),references:vl(
e,o),publicHosts:ta(l,o),ca:le(l,o).find(({text:p})=>ae(p)==="certificate")}]}var wl=w(()=>{"use strict";di();It();bl();Ue();Ke()});function Cl(e,t,r){if(t.length===0)return[...e];let o=Af(t),i=({code:u,range:{start:f}})=>[Al(u,f.line),Rl(u,o(f.offset))],a=new Set(t.filter(({hasReason:u})=>u).
map(Pl)),c=e.filter(u=>!i(u).some(f=>a.has(f))),l=new Set(e.flatMap(i)),p=t.flatMap(u=>{let f=u.hasReason?l.has(Pl(u))?void 0:kf:Rf;return f?[{...f,path:"",field:"",
file:r,severity:"warning",range:u.range}]:[]});return[...c,...p]}function Af(e){let t=new Map(e.map(({document:o})=>[o.start.offset,o.end.offset])),r=[...t.keys()].
sort((o,i)=>o-i);return o=>{let i=0,a=r.length;for(;i<a;){let l=i+a>>1;(r[l]??0)<=o?i=l+1:a=l}let c=r[i-1];return c!==void 0&&o<(t.get(c)??0)?c:void 0}}function El(e,t){
let{start:r,end:o}=e.range,i=t.slice(r.offset,o.offset),a=e.positionOf("").start,c=$s(e),l=0,p=r.offset;return i.split(`
`).flatMap((u,f)=>{let h=p;for(p+=u.length+1;h>=(c[l]?.[1]??Number.POSITIVE_INFINITY);)l++;let P=Ef.exec(u),E=P?.[1];if(!P||E===void 0||h>=(c[l]?.[0]??Number.POSITIVE_INFINITY))
return[];let I=P[2]!==void 0;if(!I&&h>=a.offset)return[];let $=r.line+f,B=u.indexOf("#")+1,H={line:$,column:B,offset:h+B-1},q={start:H,end:{line:$,column:B+E.length,
offset:H.offset+E.length}};return[{code:P[3]??"",hasReason:P[4]!==void 0,line:I?$+1:void 0,document:e.range,range:q}]})}var Pl,Al,Rl,Rf,kf,Ef,kl,Ol=w(()=>{"use \
strict";ci();Pl=({code:e,line:t,document:r})=>t===void 0?Rl(e,r.start.offset):Al(e,t),Al=(e,t)=>`${e} on line ${t}`,Rl=(e,t)=>`${e} in the document at ${t}`;Rf=
{code:"suppression-without-reason",message:"suppression has no reason and is ignored: add one after the code, as in `CODE -- reason`."},kf={code:"unused-suppres\
sion",message:"unused suppression: there is no such finding here; remove the comment."},Ef=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*)|[ \t]*))\r?$/,
kl="openchoreo-planes-disable"});function Il({release:e=fn,complete:t=!1,valuesOnly:r=!0,...o}){let i=pt(e),a=[],c=[],l=0,p=0;function u({path:h,text:P},E,I=!1){l++;let $=P.includes("{{"),B=P.includes(
kl),H=[],q=[],j=[],V=[],de=!1,We=!1,{documents:An}=ui(P,{valuesOnly:r});for(let[Je,he]of An.entries())if($&&fl(he,P))de=!0;else if(I&&Kn(he)&&!xo(Of(he,P)))We=!0;else{
let we=dl(he,h,e,o);if(!we)continue;for(let ce of we.findings)H.push(ce);for(let ce of we.fits)j.push(ce);if(B&&we.planes.length>0)for(let ce of El(he,P))q.push(
ce);for(let{value:ce,pointer:X}of we.planes)V.push({value:ce,pointer:X,document:Je})}p+=V.length,V.length>0&&c.push(h);let Ve=t||V.length>1,ze=H.length>0||q.length>
0||de||We;!Ve&&!ze||a.push({number:E,path:h,findings:H,directives:q,fits:j,listed:Ve?V.flatMap(Je=>xl(Je,i,h,E)):[],isTemplate:de,isSkipped:We})}function f(h){let P=a.
flatMap(({listed:I})=>I),E=_e(hl(P,i,t,If(h)),({plane:I})=>I.file);return{findings:a.flatMap(({number:I,path:$,findings:B,directives:H})=>Cl([...B,...(E.get(I)??
[]).map(({finding:q})=>q)],H,$).sort(Sf)),files:l,planes:p,filesWithPlanes:c,fits:a.flatMap(({fits:I})=>I),templates:a.filter(({isTemplate:I})=>I).map(({path:I})=>I),
skipped:a.filter(({isSkipped:I})=>I).map(({path:I})=>I)}}return{add:u,skip:()=>{l++},finish:f}}function If(e){let t;return({file:r,document:o,pointer:i},a)=>(t?.
file!==r&&(t={file:r,documents:ui(e(r)).documents}),t.documents[o]?.positionOf(i+a)??{start:Sl,end:Sl})}var Of,Sf,Sl,Dl=w(()=>{"use strict";Mn();Ce();bt();Fs();
ml();yl();wl();Ol();Ri();Of=({range:e},t)=>t.slice(e.start.offset,e.end.offset),Sf=(e,t)=>e.range.start.offset-t.range.start.offset;Sl={line:1,column:1,offset:0}});function Ye(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Df)}var Df,Yn=w(()=>{"use strict";Df=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`});var tn,Tl=w(()=>{"use strict";tn=(e,t)=>`${e} ${t}${e===1?"":"s"}`});function rn(e){let t=e.filter(({severity:r})=>r==="error").length;return{errors:t,warnings:e.length-t}}var jt=w(()=>{"use strict"});function wn({findings:e,files:t,planes:r,filesWithPlanes:o}){let{errors:i,warnings:a}=rn(e),c=`${tn(t,"file")}, ${o.length} with OpenChoreo planes`;return r===0&&
e.length===0?`${c}: no plane found; nothing was checked`:`${c}: ${tn(r,"plane")} checked; ${tn(i,"error")}, ${tn(a,"warning")}`}function Nl({templates:e,skipped:t}){
let r=[];return e.length>0&&r.push(`${tn(e.length,"file")} with Helm templates skipped (${Ll(e)}): lint the rendered output instead: helm template . | openchore\
o-planes lint -`),t.length>0&&r.push(`${tn(t.length,"file")} skipped, not YAML and not OpenChoreo: ${Ll(t)}`),r}var Ll,Bt=w(()=>{"use strict";Tl();jt();Ll=e=>e.
length>3?`${e.slice(0,3).join(", ")} and ${e.length-3} more`:e.join(", ")});function Tf(e){let{file:t,severity:r,code:o,range:i}=e,{start:a,end:c}=i,l={file:t,line:a.line,col:a.column,endLine:c.line,endColumn:c.column,title:o},p=Object.
entries(l).map(([u,f])=>`${u}=${Lf(String(f))}`);return`::${r} ${p.join(",")}::${Ml(Ye(e))}`}var $l,Ml,Lf,Fl=w(()=>{"use strict";$e();Yn();Bt();$l=e=>[...e.findings.
map(Tf),wn(e),""].join(`
`);Ml=e=>cn(e).replaceAll("%","%25"),Lf=e=>Ml(e).replaceAll(":","%3A").replaceAll(",","%2C")});var _l,jl=w(()=>{"use strict";$e();Yn();_l=({findings:e})=>{let t=new Map,r=e.map(o=>{let{file:i,code:a,severity:c,path:l,range:p}=o,u=`${i}#${l} ${a}`,f=t.get(
u)??0;return t.set(u,f+1),{description:Ye(o),check_name:a,fingerprint:f===0?u:`${u} ${f+1}`,severity:c==="error"?"major":"minor",location:{path:i,lines:{begin:p.
start.line,end:p.end.line}}}});return un(r)}});var Nf,$f,Bl,ql=w(()=>{"use strict";$f=()=>Nf??=require("./cli/groups.cjs"),Bl=(...e)=>$f().groupsOf(...e)});var Hl,Ul=w(()=>{"use strict";ql();Bt();Hl=(e,t)=>[...e.findings.length>0||e.fits.length>0?Bl(e,t):[],`${wn(e)}
`].join(`
`)});var Kl,Yl=w(()=>{"use strict";Mn();$e();jt();Kl=({findings:e,files:t,planes:r})=>{let o=[..._e(e,({file:i})=>i)].map(([i,a])=>({file:i,issues:a.map(({code:c,severity:l,
message:p,path:u,field:f,range:{start:h,end:P}})=>({code:c,severity:l,message:p,path:u,field:f,line:h.line,column:h.column,endLine:P.line,endColumn:P.column}))}));
return un({version:1,summary:{files:t,planes:r,...rn(e)},results:o})}});function Mf(e,t){let r=qt(e),o=t.length===0?[`    <testcase name="planes" classname="${r}"/>`]:t.flatMap(c=>Ff(r,c)),i=Math.max(1,t.length),{errors:a}=rn(t);return{
tests:i,lines:[`  <testsuite name="${r}" tests="${i}" failures="${a}" errors="0">`,...o,"  </testsuite>"]}}function Ff(e,t){let{code:r,severity:o,range:i,file:a}=t,
{line:c,column:l}=i.start,p=Ye(t),u=`${a}:${c}:${l}`;return[`    <testcase name="${qt(`${r} at ${c}:${l}`)}" classname="${e}">`,o==="error"?`      <failure type\
="${qt(r)}" message="${qt(p)}">${ki(`${u} ${p}`)}</failure>`:`      <system-out>${ki(`${u} warning: ${p}`)}</system-out>`,"    </testcase>"]}var Gl,ki,qt,Wl=w(()=>{
"use strict";Mn();$e();Yn();jt();Gl=({findings:e,filesWithPlanes:t})=>{let r=_e(e,({file:l})=>l),i=[...new Set([...t,...r.keys()])].map(l=>Mf(l,r.get(l)??[])),a=i.
reduce((l,{tests:p})=>l+p,0),{errors:c}=rn(e);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="openchoreo-planes" tests="${a}" failures="${c}"\
>`,...i.flatMap(({lines:l})=>l),"</testsuites>",""].join(`
`)};ki=e=>cn(e).replace(/[\ufffe\uffff]/g,"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),qt=e=>ki(e).replaceAll('"',"&quot;")});var _f,jf,Vl,zl=w(()=>{"use strict";jf=()=>_f??=require("./cli/explanations.cjs"),Vl=(...e)=>jf().explanations(...e)});function qf({code:e,severity:t,what:r,why:o}){return{id:e,shortDescription:{text:r},fullDescription:{text:`${r} ${o}`},help:{text:`${r} ${o} openchoreo-planes e\
xplain ${e} shows an example.`},defaultConfiguration:{level:t}}}function Hf(e,t){let{file:r,code:o,severity:i,path:a,range:c}=e,{start:l,end:p}=c,u=t.findIndex(
f=>f.code===o);return{ruleId:o,...u>=0&&{ruleIndex:u},level:i,message:{text:Ye(e)},locations:[{physicalLocation:{artifactLocation:{uri:Uf(r)},region:{startLine:l.
line,startColumn:l.column,endLine:p.line,endColumn:p.column}},logicalLocations:[{fullyQualifiedName:a}]}],partialFingerprints:{"openchoreoPlanes/v1":`${o} ${a}`}}}
function Uf(e){let t=e.split("/").map(encodeURIComponent).join("/");return e.startsWith("/")?`file://${t}`:t.replace(/^([A-Za-z])%3A\//,"file:///$1:/")}var Jl,Bf,
Zl=w(()=>{"use strict";$e();Yn();zl();Jl=({findings:e},{version:t})=>{let r=new Set(e.map(({code:a})=>a)),o=Vl().filter(({code:a})=>r.has(a)),i={tool:{driver:{name:"\
openchoreo-planes",version:t,informationUri:"https://openchoreo.dev",rules:o.map(qf)}},columnKind:"utf16CodeUnits",results:e.map(a=>Hf(a,o))};return un({$schema:Bf,
version:"2.1.0",runs:[i]})},Bf="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"});var Kf,Ql,Xl,ec,nc=w(()=>{"use strict";Ql=()=>Kf??=require("./cli/glob.cjs"),Xl=(...e)=>Ql().globOf(...e),ec=(...e)=>Ql().isGlob(...e)});var Yf,Ht,Ei,tc,Oi,rc,ic=w(()=>{"use strict";Ht=()=>Yf??=require("./cli/ignored.cjs"),Ei=(...e)=>Ht().ignoringAround(...e),tc=(...e)=>Ht().ignoringIn(...e),Oi=(...e)=>Ht().
isIgnored(...e),rc=(...e)=>Ht().patternsOf(...e)});function sc(e){return Gf.test(e)}var Pn,oc,Gf,c0,ac=w(()=>{"use strict";Pn=require("fs"),oc=require("path"),Gf=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,c0=1440*
60*1e3});function*lc(e,{cwd:t,ignore:r=[],onFault:o}){let i=new Set,a=r.length>0?rc(t,r):[];function*c(l,p,u,f){let h=(0,Re.realpathSync)(l);if(i.has(h))return;i.add(h);
let P=tc(l,u);for(let E of(0,Re.readdirSync)(l,{withFileTypes:!0}).sort(Jf)){let I=Si(l,on.sep,E.name),$=p===""?E.name:Si(p,"/",E.name),B=Vf.test(E.name)&&f($);
try{let H=E.isSymbolicLink()?Qf(I,B):E,q=H?.isDirectory()??!1;if(!q&&!B||q&&(zf.has(E.name)||sc(E.name))||[P,a].some(j=>j.length>0&&Oi(I,q,j)))continue;if(q)yield*c(
I,$,P,f);else if(H?.isFile()){let j=E.isSymbolicLink()?(0,Re.realpathSync)(I):Si(h,on.sep,E.name);i.has(j)||(yield{path:$,fromDirectory:!0}),i.add(j)}}catch(H){
o(`${$}: ${Xe(H)}`)}}}for(let l of e)try{if(l==="-"){i.has(Ge)||(yield{path:Ge,fromDirectory:!1}),i.add(Ge);continue}let p=(0,on.resolve)(t,l),u=Zf(l),f=(0,Re.statSync)(
p,{throwIfNoEntry:!1});if(!f&&ec(u)){let h=!1;for(let P of Wf(u,t,c))h=!0,yield P;h||o(`${l}: no YAML or JSON file matches`)}else if(f){if(f.isDirectory())yield*c(
p,u==="."?"":u,Ei(p),()=>!0);else if(!Xf(f,p))o(`${l}: it is neither a file nor a directory`);else if(a.length===0||!Oi(p,!1,a)){let h=f.isFile()?(0,Re.realpathSync)(
p):p;i.has(h)||(yield{path:u,fromDirectory:!1}),i.add(h)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(p){o(`${l}: ${Xe(p)}`)}}function*Wf(e,t,r){let{
base:o,isMatch:i}=Xl(e),a=(0,on.resolve)(t,o);if(!(0,Re.statSync)(a,{throwIfNoEntry:!1})?.isDirectory())return;let c=o==="."?"":o,l=c===""?0:c.length+(c.endsWith(
"/")?0:1);yield*r(a,c,Ei(a),p=>i(p.slice(l)))}function Qf(e,t){try{return(0,Re.statSync)(e)}catch(r){if(t)throw r;return}}function Xf(e,t){return e.isFile()||e.
isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(t)}var Re,on,Ge,Vf,zf,Jf,Si,Zf,Ii=w(()=>{"use strict";Re=require("fs"),on=require("path");nc();ic();gt();ac();
Ge="<stdin>";Vf=/\.(?:ya?ml|json)$/i,zf=new Set([".git","node_modules"]),Jf=(e,t)=>e.name<t.name?-1:1,Si=(e,t,r)=>e.endsWith(t)?e+r:e+t+r,Zf=e=>on.sep==="\\"?e.
replaceAll("\\","/"):e});var ed,nd,cc,uc=w(()=>{"use strict";nd=()=>ed??=require("./cli/fix.cjs"),cc=(...e)=>nd().fixFiles(...e)});function pc(e,t=Date.now){if(!e.watched)return{step:()=>{},end:()=>{}};let r=t(),o=0,i=r,a=!1;return{step(){if(o++,o%16!==0)return;let c=t();c-r<500||c-i<100||(i=
c,a=!0,e.progress(`\r${o} files`))},end(){a&&e.progress("\r\x1B[K")}}}var fc=w(()=>{"use strict"});function Di(e,t){return e===Ge?Buffer.from(t.stdin()):td(e,t.cwd)}function td(e,t){let r=(0,mc.resolve)(t,e),o=(0,Ie.openSync)(r,"r");try{if(/^\/(?:dev|proc)\//.
test(r))return(0,Ie.readFileSync)(o);let i=(0,Ie.readSync)(o,Ut);return i<Ut.length?Ut.subarray(0,i):Buffer.concat([Ut,(0,Ie.readFileSync)(o)])}finally{(0,Ie.closeSync)(
o)}}function Kt(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder("utf-16be").decode(e);
let t=e.toString("utf8");return(0,dc.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function gc(e){return e[0]===255||e[0]===254?Mr(Kt(e)):e.includes("openchoreo")||
e.includes("Plane")&&Mr(e.toString("latin1"))}var dc,Ie,mc,Ut,hc=w(()=>{"use strict";dc=require("buffer"),Ie=require("fs"),mc=require("path");bt();Ii();Ut=Buffer.
allocUnsafeSlow(64*1024)});var yc={};J(yc,{lintCommand:()=>od});async function od({options:e,positionals:t},r){let{format:o,complete:i,ignore:a,quiet:c,fix:l}=e,p=po(e.release),u=e.at===void 0?
void 0:ad(e.at);if(t.length===0)throw new me("lint needs files or directories, or - for standard input");if(l&&t.includes("-"))throw new me("--fix needs files: \
standard input has no place to write to");let f=[],h=j=>{f.push(j)},P=[...lc(t,{cwd:r.cwd,ignore:a,onFault:h})],E=l?await cc(P,p,r):ie.ok;if(E>ie.failure)return E;
let{report:I,textOf:$}=sd(P,r,{release:p,complete:i,at:u,onFault:h}),B=I.findings.filter(({severity:j})=>j==="error"),H=c?{...I,findings:B}:I;r.stdout(rd[o](H,{
colors:r.colors,version:$n,textOf:$}),...o==="github"?["commands"]:[]);for(let j of Nl(I))pn(r,j);id.has(o)||pn(r,wn(H));for(let j of f)tt(r,j);return f.length>
0||E===ie.failure?ie.failure:(e["fail-level"]==="error"?B:I.findings).length>0||e["fail-if-none"]&&I.planes===0?ie.findings:ie.ok}function sd(e,t,{release:r,complete:o,
at:i,onFault:a}){let c={release:r,complete:o,...i&&{at:i,endOf:mo}},l=Il(c),p=pc(t),u;for(let[P,{path:E,fromDirectory:I}]of e.entries()){try{let $=Di(E,t);if(I&&
!gc($))l.skip();else{let B=Kt($);E===Ge&&(u=B),l.add({path:E,text:B},P,I)}}catch($){a(`${E}: ${Xe($)}`)}p.step()}let f=P=>{if(P===Ge)return u;try{return Kt(Di(P,
t))}catch{return}},h=l.finish(P=>f(e[P]?.path??"")??"");return p.end(),{report:h,textOf:f}}function ad(e){if(e==="now")return new Date;let t=ld.exec(e),[,r="",o="",
i=""]=t??[],a=Number(i)>=1&&Number(i)<=new Date(Date.UTC(Number(r),Number(o),0)).getUTCDate(),c=new Date(e);if(t===null||!a||Number.isNaN(c.getTime()))throw new me(
"--at must be a day such as 2026-11-21, a time such as 2026-11-21T08:00:00Z, or now");return c}var rd,id,ld,vc=w(()=>{"use strict";go();Dl();Fl();jl();Ul();Yl();
Wl();Zl();Bt();Ii();uc();rt();Dr();fc();hc();gt();Tr();rd={human:Hl,json:Kl,sarif:Jl,github:$l,gitlab:_l,junit:Gl},id=new Set(["human","github"]);ld=/^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:\d{2}))?$/});var bc={};J(bc,{defaultCommand:()=>pd});var cd,ud,pd,xc=w(()=>{"use strict";ud=()=>cd??=require("./cli/default.cjs"),pd=(...e)=>ud().defaultCommand(...e)});var wc={};J(wc,{migrateCommand:()=>md});var fd,dd,md,Pc=w(()=>{"use strict";dd=()=>fd??=require("./cli/migrate.cjs"),md=(...e)=>dd().migrateCommand(...e)});var Cc={};J(Cc,{graphCommand:()=>yd});var gd,hd,yd,Ac=w(()=>{"use strict";hd=()=>gd??=require("./cli/graph.cjs"),yd=(...e)=>hd().graphCommand(...e)});var Rc={};J(Rc,{checklistCommand:()=>xd});var vd,bd,xd,kc=w(()=>{"use strict";bd=()=>vd??=require("./cli/checklist.cjs"),xd=(...e)=>bd().checklistCommand(...e)});var Ec={};J(Ec,{schemaCommand:()=>Cd});var wd,Pd,Cd,Oc=w(()=>{"use strict";Pd=()=>wd??=require("./cli/schema.cjs"),Cd=(...e)=>Pd().schemaCommand(...e)});var Sc={};J(Sc,{policyCommand:()=>kd});var Ad,Rd,kd,Ic=w(()=>{"use strict";Rd=()=>Ad??=require("./cli/policy.cjs"),kd=(...e)=>Rd().policyCommand(...e)});var Dc={};J(Dc,{explainCommand:()=>Sd});var Ed,Od,Sd,Tc=w(()=>{"use strict";Od=()=>Ed??=require("./cli/explain.cjs"),Sd=(...e)=>Od().explainCommand(...e)});var Cn=require("fs"),Fc=require("path");$e();rt();dt();var kr=100;function Or(){let e=Object.entries(Fe).map(([i,a])=>[oo(i,a),a.summary]),t=[["help COMMAND","how to use a command"],["--version","the version of\
 this program"]],r=Math.max(...[...e,...t].map(([i])=>i.length));return`openchoreo-planes validates, migrates and explains OpenChoreo plane manifests

${[...e,...t].map(([i,a])=>`  openchoreo-planes ${i.padEnd(r)}  ${a}
`).join("")}`}function io(e){let t=Fe[e],r=[...Object.entries(t.options),["help",Wu]],o=r.map(([l,{value:p}])=>`--${l}${p===void 0?"":` ${p}`}`),i=Math.max(...o.
map(l=>l.length)),a=r.map(([,l],p)=>Er(Vu(l),kr-i-4).map((f,h)=>`  ${(h===0?o[p]??"":"").padEnd(i)}  ${f}`).join(`
`));return[`openchoreo-planes ${oo(e,t)}${Object.keys(t.options).length>0?" [OPTIONS]":""}`,"",...Er(t.description,kr),"",...a,"",...Er(t.epilogue,kr),""].join(
`
`)}var Wu={help:"show this help"},oo=(e,t)=>t.arguments===""?e:`${e} ${t.arguments}`,Vu=({help:e,default:t})=>t===void 0?e:`${e} (default: ${t})`;function Er(e,t){
let r=[];for(let o of e.split(" ")){let i=r.at(-1);i!==void 0&&i.length+1+o.length<=t?r[r.length-1]=`${i} ${o}`:r.push(o)}return r}rt();Dr();dt();Tr();var Id={lint:async()=>(await Promise.resolve().then(()=>(vc(),yc))).lintCommand,default:async()=>(await Promise.resolve().then(()=>(xc(),bc))).
defaultCommand,migrate:async()=>(await Promise.resolve().then(()=>(Pc(),wc))).migrateCommand,graph:async()=>(await Promise.resolve().then(()=>(Ac(),Cc))).graphCommand,
checklist:async()=>(await Promise.resolve().then(()=>(kc(),Rc))).checklistCommand,schema:async()=>(await Promise.resolve().then(()=>(Oc(),Ec))).schemaCommand,policy:async()=>(await Promise.resolve().then(()=>(Ic(),Sc))).
policyCommand,explain:async()=>(await Promise.resolve().then(()=>(Tc(),Dc))).explainCommand};async function Lc(e,t){let r=Fi(t),[o,...i]=e;try{return o===void 0?
(r.stdout(Or()),ie.failure):Dd.has(o)?Nc(i[0],r):Td.has(o)?(r.stdout(`${$n}
`),ie.ok):await Ld($c(o),i,r)}catch(a){if(!co(a))throw a;let c=o!==void 0&&Mc(o)?`help ${o}`:"help";return tt(r,a.message),pn(r,`Run "openchoreo-planes ${c}" fo\
r usage.`),ie.failure}}var Dd=new Set(["help","--help","-h"]),Td=new Set(["version","--version","-V","-v"]);function Nc(e,t){return t.stdout(e===void 0?Or():io(
$c(e))),ie.ok}async function Ld(e,t,r){let o=uo(e,t);return o===void 0?Nc(e,r):(await Id[e]())(o,r)}function $c(e){if(Mc(e))return e;let t=e.startsWith("-")?"op\
tion":"command";throw new me(`unknown ${t} ${e}${ht(e,Object.keys(Fe))}`)}function Mc(e){return Object.hasOwn(Fe,e)}function Yt(e,t){let r=Buffer.from(t);for(;r.length>0;)try{r=r.subarray((0,Cn.writeSync)(e,r))}catch(o){let i=o instanceof Error&&"code"in o?o.code:void 0;if(i===
"EPIPE"||i==="EBADF")return;if(i!=="EAGAIN")throw o}}function _c(e){try{if(!(0,Cn.fstatSync)(e).isCharacterDevice())return!1}catch{return!1}return(e===1?process.
stdout:process.stderr).isTTY===!0}function Nd(){let{NO_COLOR:e,FORCE_COLOR:t,TERM:r}=process.env;return e!==void 0&&e!==""?!1:t!==void 0&&t!==""?t!=="0"&&t!=="f\
alse":_c(1)&&r!=="dumb"}async function $d(){process.exitCode=await Lc(process.argv.slice(2),{stdout:e=>Yt(1,e),stderr:e=>Yt(2,e),progress:e=>Yt(2,e),stdin:()=>(0,Cn.readFileSync)(
0),cwd:process.cwd(),generated:(0,Fc.join)(__dirname,"../generated"),get colors(){return Nd()},get watched(){return _c(2)&&!process.env.CI}})}$d().catch(e=>{Yt(
2,`openchoreo-planes: a fault of this program, please report it: ${Tn(e instanceof Error?e.stack??e.message:"an unknown error")}
`),process.exitCode=ie.failure});
