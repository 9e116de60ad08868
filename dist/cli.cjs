#!/usr/bin/env node
"use strict";var Hc=Object.defineProperty;var x=(e,t)=>()=>(e&&(t=e(e=0)),t);var J=(e,t)=>{for(var r in t)Hc(e,r,{get:t[r],enumerable:!0})};function cn(e){return ji(e.replace(Xt,Fi))}function Tn(e){return e.split(`
`).map(t=>{let r=t.endsWith("\r")?"\r":"",s=t.slice(0,t.length-r.length).replace(Xt,i=>i==="	"?i:Fi(i));return ji(s)+r}).join(`
`)}function un(e){return`${JSON.stringify(e,null,2).replace(Xt,t=>t===`
`?t:Uc(t)).replace($i,"##$1\\u005b")}
`}function Uc(e){return Array.from({length:e.length},(t,r)=>`\\u${_i(e.charCodeAt(r))}`).join("")}function Mi(e){return Tn(e)!==e}function Fi(e){let t=e.codePointAt(
0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${_i(t)}`}function ji(e){return e.replace(/^(\s*):(?=:)/,"$1\\:").replace($i,"##$1\\[")}var Xt,$i,_i,$e=x(()=>{
"use strict";Xt=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,$i=/##(\w*)\[/g;_i=e=>e.toString(16).padStart(4,"0")});function tt(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var er=x(()=>{"use strict"});function Bi(e){let t=r=>Mi(r)?Tn(r):r;return{stdout:(r,s)=>e.stdout(s?r:e.colors?Kc(r,t):t(r)),stderr:r=>e.stderr(t(r)),progress:e.progress,stdin:e.stdin,cwd:e.
cwd,generated:e.generated,get colors(){return e.colors},get watched(){return e.watched}}}function Kc(e,t){return e.split(nr).map((r,s)=>{let i=s===0?"":/^\[\d{1,2}m/.
exec(r)?.[0]??"";return i!==""?nr+i+t(r.slice(i.length)):t(s===0?r:nr+r)}).join("")}function pn(e,t){e.stderr(`${cn(t)}
`)}function rt(e,t){pn(e,`openchoreo-planes: ${t}`)}var ie,nr,it=x(()=>{"use strict";$e();ie={ok:0,findings:1,failure:2};nr="\x1B"});var rr={};J(rr,{isPlane:()=>Wc,validatePlane:()=>Gc,withDefaults:()=>Vc});var Yc,tr,Gc,Wc,Vc,qi=x(()=>{"use strict";tr=()=>Yc??=require("./cli/v0.3.cjs"),Gc=(...e)=>tr().
validatePlane(...e),Wc=(...e)=>tr().isPlane(...e),Vc=(...e)=>tr().withDefaults(...e)});var ot={};J(ot,{isPlane:()=>Zc,validatePlane:()=>Jc,withDefaults:()=>Qc});var zc,ir,Jc,Zc,Qc,Hi=x(()=>{"use strict";ir=()=>zc??=require("./cli/v0.4.cjs"),Jc=(...e)=>ir().
validatePlane(...e),Zc=(...e)=>ir().isPlane(...e),Qc=(...e)=>ir().withDefaults(...e)});var sr={};J(sr,{isPlane:()=>nu,validatePlane:()=>eu,withDefaults:()=>tu});var Xc,or,eu,nu,tu,Ui=x(()=>{"use strict";or=()=>Xc??=require("./cli/v0.6.cjs"),eu=(...e)=>or().
validatePlane(...e),nu=(...e)=>or().isPlane(...e),tu=(...e)=>or().withDefaults(...e)});var lr={};J(lr,{isPlane:()=>ou,validatePlane:()=>iu,withDefaults:()=>su});var ru,ar,iu,ou,su,Ki=x(()=>{"use strict";ar=()=>ru??=require("./cli/v0.7.cjs"),iu=(...e)=>ar().
validatePlane(...e),ou=(...e)=>ar().isPlane(...e),su=(...e)=>ar().withDefaults(...e)});var ur={};J(ur,{isPlane:()=>cu,validatePlane:()=>lu,withDefaults:()=>uu});var au,cr,lu,cu,uu,Yi=x(()=>{"use strict";cr=()=>au??=require("./cli/v0.8.cjs"),lu=(...e)=>cr().
validatePlane(...e),cu=(...e)=>cr().isPlane(...e),uu=(...e)=>cr().withDefaults(...e)});var fr={};J(fr,{isPlane:()=>du,validatePlane:()=>fu,withDefaults:()=>mu});var pu,pr,fu,du,mu,Gi=x(()=>{"use strict";pr=()=>pu??=require("./cli/v0.9.cjs"),fu=(...e)=>pr().
validatePlane(...e),du=(...e)=>pr().isPlane(...e),mu=(...e)=>pr().withDefaults(...e)});var st={};J(st,{isPlane:()=>yu,validatePlane:()=>hu,withDefaults:()=>vu});var gu,dr,hu,yu,vu,Wi=x(()=>{"use strict";dr=()=>gu??=require("./cli/v0.10.cjs"),hu=(...e)=>dr().
validatePlane(...e),yu=(...e)=>dr().isPlane(...e),vu=(...e)=>dr().withDefaults(...e)});var gr={};J(gr,{isPlane:()=>wu,validatePlane:()=>xu,withDefaults:()=>Pu});var bu,mr,xu,wu,Pu,Vi=x(()=>{"use strict";mr=()=>bu??=require("./cli/v0.12.cjs"),xu=(...e)=>mr().
validatePlane(...e),wu=(...e)=>mr().isPlane(...e),Pu=(...e)=>mr().withDefaults(...e)});var yr={};J(yr,{isPlane:()=>Ru,validatePlane:()=>Au,withDefaults:()=>ku});var Cu,hr,Au,Ru,ku,zi=x(()=>{"use strict";hr=()=>Cu??=require("./cli/v0.13.cjs"),Au=(...e)=>hr().
validatePlane(...e),Ru=(...e)=>hr().isPlane(...e),ku=(...e)=>hr().withDefaults(...e)});var br={};J(br,{isPlane:()=>Su,validatePlane:()=>Ou,withDefaults:()=>Iu});var Eu,vr,Ou,Su,Iu,Ji=x(()=>{"use strict";vr=()=>Eu??=require("./cli/v0.14.cjs"),Ou=(...e)=>vr().
validatePlane(...e),Su=(...e)=>vr().isPlane(...e),Iu=(...e)=>vr().withDefaults(...e)});var at={};J(at,{isPlane:()=>Lu,validatePlane:()=>Tu,withDefaults:()=>Nu});var Du,xr,Tu,Lu,Nu,Zi=x(()=>{"use strict";xr=()=>Du??=require("./cli/v0.15.cjs"),Tu=(...e)=>xr().
validatePlane(...e),Lu=(...e)=>xr().isPlane(...e),Nu=(...e)=>xr().withDefaults(...e)});var Pr={};J(Pr,{isPlane:()=>Fu,validatePlane:()=>Mu,withDefaults:()=>_u});var $u,wr,Mu,Fu,_u,Qi=x(()=>{"use strict";wr=()=>$u??=require("./cli/v0.17.cjs"),Mu=(...e)=>wr().
validatePlane(...e),Fu=(...e)=>wr().isPlane(...e),_u=(...e)=>wr().withDefaults(...e)});var Ar={};J(Ar,{isPlane:()=>qu,validatePlane:()=>Bu,withDefaults:()=>Hu});var ju,Cr,Bu,qu,Hu,Xi=x(()=>{"use strict";Cr=()=>ju??=require("./cli/v1.0.cjs"),Bu=(...e)=>Cr().
validatePlane(...e),qu=(...e)=>Cr().isPlane(...e),Hu=(...e)=>Cr().withDefaults(...e)});var lt={};J(lt,{isPlane:()=>Yu,validatePlane:()=>Ku,withDefaults:()=>Gu});var Uu,Rr,Ku,Yu,Gu,eo=x(()=>{"use strict";Rr=()=>Uu??=require("./cli/v1.1.cjs"),Ku=(...e)=>Rr().
validatePlane(...e),Yu=(...e)=>Rr().isPlane(...e),Gu=(...e)=>Rr().withDefaults(...e)});var ct,no=x(()=>{"use strict";qi();Hi();Ui();Ki();Yi();Gi();Wi();Vi();zi();Ji();Zi();Qi();Xi();eo();ct={"v0.3":rr,"v0.4":ot,"v0.5":ot,"v0.6":sr,"v0.7":lr,"v0.8":ur,
"v0.9":fr,"v0.10":st,"v0.11":st,"v0.12":gr,"v0.13":yr,"v0.14":br,"v0.15":at,"v0.16":at,"v0.17":Pr,"v1.0":Ar,"v1.1":lt,"v1.2":lt}});var Oe,fn,ut,kr,Ln,pt,Er=x(()=>{"use strict";Oe=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17",
"v1.0","v1.1","v1.2"],fn="v0.16",ut=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],kr={"v0.3":"v0.3",
"v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.\
14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},Ln=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlan\
e","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],pt={"v0.3":["DataPlane","BuildPlane","E\
nvironment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":[
"DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","\
BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["Da\
taPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPla\
ne","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane",
"BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBu\
ildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","Observa\
bilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","Clus\
terObservabilityPlane","Environment"]}});function ft(e){return kr[e]}function Nn(e,t){return e===t||ut.indexOf(e)>=ut.indexOf(t)}function Me(e,t){return typeof t=="string"&&pt[e].includes(t)}function to(e){
return typeof e=="string"&&Object.hasOwn(ct,e)}function ro(e){return ct[e].validatePlane}function Wu(e,t){return ct[e].isPlane(t)}function io(e){let t=new Set(ut.
filter(r=>Wu(r,e)));return Oe.filter(r=>t.has(kr[r]))}function oo(e){let t=[];for(let r of e){let s=t.at(-1),i=s?.at(-1);s&&i&&Oe.indexOf(r)===Oe.indexOf(i)+1?s.
push(r):t.push([r])}return t.map(r=>r.length>1?`${r[0]} to ${r.at(-1)}`:r[0]).join(" and ")}var Ce=x(()=>{"use strict";no();Er()});function Vu(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var dn,Or,dt,so,Fe,mt=x(()=>{"use strict";Ce();dn=e=>({value:"RELEASE",
default:fn,help:e}),Or=e=>({value:"FORMAT",choices:e,default:e[0],help:`output format: ${Vu(e)}`});dt="A directory means its .yaml, .yml and .json files at any \
depth; - means standard input.",so="1 if something could not be read, 2 for a path that cannot be read or wrong usage",Fe={lint:{arguments:"PATHS...",summary:"c\
heck the planes in files",description:`Checks every OpenChoreo plane in YAML and JSON files. ${dt} Files that .gitignore excludes are left out; a glob in quotes\
 works too.`,options:{release:dn("OpenChoreo release to check against, such as v1.2"),format:Or(["human","json","sarif","github","gitlab","junit"]),complete:{help:"\
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
he changes are printed as a unified diff. Comments and layout are kept. All files are one set, so references between them keep working. ${dt}`,options:{to:{value:"\
RELEASE",default:fn,help:"release to move to"},from:{value:"RELEASE",help:"release that the files were written for (default: detected)"},answer:{value:"KEY=VALU\
E",multiple:!0,help:"what only you know, by the key that is printed where it is needed, or by its field alone. VALUE is YAML, or @FILE for the text of a file. K\
EY may go deeper: --answer spec.clusterAgent.clientCA.value=@ca.crt"},write:{help:"rewrite the files in place: all of them, or none if one cannot be migrated"},
output:{value:"DIR",help:"write the files that contain planes to DIR instead"},draft:{help:"write even if answers are missing, with a TODO comment for each"},format:{
value:"FORMAT",choices:["diff","json"],default:"diff",help:"output format: diff, or json with every change, question and loss"}},epilogue:"Exit status: 0 done, \
1 answers are needed or a manifest cannot be migrated, 2 a file that cannot be read or written, or wrong usage, 129, 130 or 143 ended by a signal. With 1 and 2 \
nothing was written, unless the message says otherwise. Secrets in a diff are <redacted>."},graph:{arguments:"PATHS...",summary:"draw which plane refers to whic\
h",description:`Draws the topology of the planes in YAML and JSON files, as the control plane of a release would resolve it. ${dt}`,options:{release:dn("release\
 whose fields and fallbacks apply, such as v1.2"),format:Or(["text","mermaid","dot","svg","json"])},epilogue:`A dashed line is a default that no manifest sets; \
a red one does not resolve. Exit status: 0 drawn, ${so}.`},checklist:{arguments:"PATHS...",summary:"list what must exist before planes work",description:`Lists \
what must exist before the planes in YAML and JSON files work, in the order of setup: charts with their values, ports, domains, certificates, secrets with the c\
ommand that creates them, storage and resources. ${dt}`,options:{release:dn("release whose fields and fallbacks apply, such as v1.2"),format:Or(["text","markdow\
n","json"])},epilogue:`What is in capitals is yours to fill in. Figures are those of the documentation of v0.16. Exit status: 0 listed, ${so}.`},schema:{arguments:"\
[KIND]",summary:"print a JSON Schema for editors",description:'Prints the JSON Schema for editors in one file: of all planes, of one KIND such as DataPlane, or \
of "manifests", for files that contain other resources too.',options:{release:dn("OpenChoreo release of the schema, such as v1.2"),output:{value:"FILE",help:"wr\
ite it to FILE instead"},association:{value:"EDITOR",choices:["vscode","jetbrains","modeline","pre-commit"],help:"print instead how to associate it in vscode, j\
etbrains, a modeline or pre-commit"}},epilogue:"Exit status: 0 printed, 2 a file that cannot be written, or wrong usage. See docs/editors.md."},policy:{arguments:"",
summary:"print admission policies for a cluster",description:"Prints a ValidatingAdmissionPolicy and its binding for each kind of a release: with them the API s\
erver rejects planes that pass the CRD but fail lint. Needs Kubernetes 1.30.",options:{release:dn("OpenChoreo release that runs in the cluster"),kind:{value:"KI\
ND",help:"this kind only, such as DataPlane"},action:{value:"ACTION",choices:["Deny","Warn","Audit"],default:"Deny",help:"what the API server does: Deny, Warn o\
r Audit"},format:{value:"FORMAT",choices:["yaml","json"],default:"yaml",help:"output format: yaml, or json, which is one List"}},epilogue:"Exit status: 0 printe\
d, 2 wrong usage. docs/cluster.md explains the rollout, and what the policies cannot see."},explain:{arguments:"[CODE]",summary:"explain a code of lint",description:"\
Explains what a code of lint means, why, and what is right. Without a code it lists all of them.",options:{},epilogue:"Exit status: 0 explained, 2 no such code."}}});function Lr(e,t,r){if(e===t)return 0;let s=r?.maxDistance,i=e;e.length>t.length&&(e=t,t=i);let a=e.length,c=t.length;for(;a>0&&e.charCodeAt(~-a)===t.charCodeAt(
~-c);)a--,c--;let l=0;for(;l<a&&e.charCodeAt(l)===t.charCodeAt(l);)l++;if(a-=l,c-=l,s!==void 0&&c-a>s)return s;if(a===0)return s!==void 0&&c>s?s:c;let p,u,f,h,P=0,
E=0;for(;P<a;)Tr[P]=e.charCodeAt(l+P),mn[P]=++P;for(;E<c;){for(p=t.charCodeAt(l+E),f=E++,u=E,P=0;P<a;P++)h=p===Tr[P]?f:f+1,f=mn[P],u=mn[P]=f>u?h>u?u+1:h:h>f?f+1:
h;if(s!==void 0){let I=u;for(P=0;P<a;P++)mn[P]<I&&(I=mn[P]);if(I>s)return s}}return mn.length=a,Tr.length=a,s!==void 0&&u>s?s:u}var mn,Tr,co=x(()=>{"use strict";
mn=[],Tr=[]});function Qe(e,t){if(e.length>Zu)return;let r=e.toLowerCase(),s=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let a of t){if(Math.abs(a.length-e.length)>=
s)continue;let c=a.toLowerCase(),l=Qu(r,c)?1:Lr(r,c,{maxDistance:s});l<s&&(s=l,i=a)}return i}function Qu(e,t){if(e.length!==t.length)return!1;let r=0;for(;r<e.length&&
e[r]===t[r];)r++;return e[r]===t[r+1]&&e[r+1]===t[r]&&e.slice(r+2)===t.slice(r+2)}var Zu,gt=x(()=>{"use strict";co();Zu=64});function Xe(e){return e instanceof Error?Xu[tt(e)]??e.message:"an unknown error"}var Xu,ht=x(()=>{"use strict";er();Xu={ENOENT:"there is no such file or directo\
ry",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path is no directory",ELOOP:"its symbolic links lead\
 in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EFBIG:"the f\
ile is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"there is a file of this name already",EMFILE:"to\
o many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"i\
t is too large to be a manifest"}});function fo(e){return e instanceof Error&&e.name==="UsageError"}function mo(e,t){let r=Fe[e],{values:s,positionals:i}=ep(t,r);if(s.help===!0)return;let a=Object.
entries(r.options).map(([l,p])=>[l,tp(l,p,s[l])]);return{options:Object.fromEntries(a.filter(([,l])=>l!==void 0)),positionals:i}}function ep(e,{options:t}){let r=Object.
entries(t).map(([i,{value:a,multiple:c}])=>[i,{type:a===void 0?"boolean":"string",...c&&{multiple:c}}]),s={help:{type:"boolean",short:"h"}};try{let i={args:[...e],
options:{...Object.fromEntries(r),...s},allowPositionals:!0,strict:!0};return(0,po.parseArgs)(i)}catch(i){let a=e.find(c=>c.startsWith("-")&&c!=="-"&&c!=="-h"&&
!Object.hasOwn(t,uo(c)));throw a===void 0?new me(Xe(i)):new me(`unknown option ${np(a)}${yt(uo(a),Object.keys(t),"--")}`)}}function yt(e,t,r=""){let s=Qe(e,t);return s===
void 0?"":`; did you mean ${r}${s}?`}function tp(e,{value:t,choices:r,multiple:s,default:i},a){if(t===void 0)return a===!0;if(s)return a??[];let c=typeof a=="st\
ring"?a:i;if(c!==void 0&&r!==void 0&&!r.includes(c))throw new me(`--${e} must be one of ${r.join(", ")}${yt(c,r)}`);return c}function go(e){if(to(e))return e;throw new me(
`unknown release ${e}; must be one of ${Oe.join(", ")}`)}var po,me,uo,np,Nr=x(()=>{"use strict";po=require("util");gt();Ce();ht();mt();me=class extends Error{name="\
UsageError"};uo=e=>e.replace(/^--?/,"").split("=")[0]??"",np=e=>e.split("=")[0]??e});var $n,ho=x(()=>{$n="0.1.0"});var $r=x(()=>{"use strict";ho()});var ip,op,yo,vo=x(()=>{"use strict";op=()=>ip??=require("./cli/certificates.cjs"),yo=(...e)=>op().endOf(...e)});function _e(e,t){let r=new Map;for(let s of e){let i=t(s),a=r.get(i);a?a.push(s):r.set(i,[s])}return r}var Mn=x(()=>{"use strict"});function sp(e){return typeof e!="object"||e===null||Array.isArray(e)}function U(e){return!sp(e)}var ye=x(()=>{"use strict"});var Mr,bo=x(()=>{"use strict";Mr={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observab\
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
v0.15"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}}});function vt(e){return ap(e)?Mr[e]:void 0}function ap(e){return Object.hasOwn(Mr,e)}function ge(e){return vt(e)?.scope==="Cluster"}function Se(e){return vt(e)?.planeType}
function bt(e){return Se(e)!==void 0}function en(e){return vt(e)?.otherScope}function Fn(e,t){return(vt(e)?.references??[]).filter(r=>je(r,t))}function xo(e){let t=pt[e].
flatMap(r=>Fn(r,e));return[...new Map(t.map(r=>[`${r.pointer} ${r.form}`,r])).values()]}function je({since:e,until:t},r){return(!e||Nn(r,e))&&(!t||Nn(t,r))}var ee=x(
()=>{"use strict";bo();Er();Ce()});function wo(e){return Po(e,"").filter(t=>lp(t.value))}function Po(e,t){return U(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.isArray(e.items)?e.items.
flatMap((r,s)=>Po(r,`${t}/items/${s}`)):[{pointer:t,value:e}]}function lp(e){if(!U(e))return!1;let{apiVersion:t,kind:r}=e;if(typeof t!="string"||t==="")return typeof r==
"string"&&bt(r);let s=t.split("/")[0]??"";return s!==Fr?(s.endsWith(`.${Fr}`)||Qe(s,[Fr])!==void 0)&&typeof r=="string"&&Ln.includes(r):typeof r!="string"||r===
""?!0:Ln.includes(r)||r.endsWith(_r)||Qe(r,Ln)!==void 0}function jr(e){return e.includes("openchoreo")||e.includes(_r)&&Ao.test(e)}function Co(e){return cp.test(
e)||e.includes(_r)&&Ao.test(e)}var Fr,_r,Ao,cp,xt=x(()=>{"use strict";gt();ye();ee();Ce();Fr="openchoreo.dev";_r="Plane";Ao=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,
cp=/^[ \t"'{-]*apiVersion["']?[ \t]*:[ \t]*["']?openchoreo\.dev/m});function Ro(e){let t=e.charCodeAt(0)===65279?1:0,r,s=i=>{r??=up(e);let a=0,c=r.length-1;for(;a<c;){let p=a+c+1>>1;(r[p]??0)<=i?a=p:c=p-1}let l=i-(r[a]??0)+1;return{
line:a+1,column:a===0?Math.max(1,l-t):l,offset:i}};return(i,a)=>({start:s(Math.min(i,e.length)),end:s(Math.min(a,e.length))})}function up(e){let t=[0];for(let r of e.
matchAll(/\r\n|[\r\n]/g))t.push(r.index+r[0].length);return t}var ko=x(()=>{"use strict"});var Br,Eo,Oo=x(()=>{"use strict";Br=200,Eo=`it is nested deeper than ${Br} levels`});function To(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return Io(e,t);let r=[],s=t;for(;;){let c=wt(So,e,s);if(c===e.length)return r;
let l=fp(e,s,c);if(!l)break;r.push(l),s=l.end}if(r.length<2)return[...r,...Io(e,wt(pp,e,s))];let i=wt(So,e,s);return[...r,{start:s,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}function wt(e,t,r){return e.lastIndex=r,r+(e.exec(t)?.[0].length??0)}function fp(e,t,r){
let s=dp(e,r);if(!s)return;let{end:i,levels:a}=s;if(a>Br)return{start:t,body:r,end:i,fault:{start:r,end:r+1,reason:Eo}};let c=!0;try{let l=JSON.parse(e.slice(r,
i),(p,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(c=!1),u));if(c)return{start:t,body:r,end:i,json:{value:l}}}catch{return}return{start:t,body:r,end:i,fault:{
start:r,end:r+1,reason:"a number in it is too large"}}}function dp(e,t){let r=0,s=0;for(let i=t;i<e.length;i++){let a=e[i];if(a==='"'){let c=gp(e,i);if(c===void 0)
return;i=c-1}else a==="{"||a==="["?s=Math.max(s,++r):a==="}"||a==="]"?r--:r===0&&(i=wt(mp,e,i)-1);if(r<=0)return{end:i+1,levels:s}}}function gp(e,t){for(let r=t+
1;r<e.length;r++){if(e[r]==='"')return r+1;e[r]==="\\"&&r++}}function Io(e,t){let r=[],s={start:t,body:t},i=c=>{c>s.body&&r.push({...s,end:c})},a=e.startsWith("\
---",t)?t:Do(e,t);for(;a!==-1;a=Do(e,a)){let c=e.indexOf(`
`,a),l=c===-1?e.length:c+1,p=e.slice(a+3,l).trim();if(p!==""&&!p.startsWith("#")){if(s.fault)continue;i(a),s={start:a,body:a,fault:{start:a,end:a+3+p.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else a>s.body&&!hp(e.slice(s.body,a))&&(i(a),s={start:a,body:l})}return i(e.length),r}function Do(e,t){
let r=e.indexOf(`
---`,t);return r===-1?-1:r+1}function hp(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var So,pp,mp,Lo=x(()=>{"use strict";Oo();So=/[ \t\r\n]*/y,pp=/[^\S\n]*\n?/y;mp=/[-+.\w]*/y});function yp(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}function _n(){if(No)return Be;No=1;function e(c){return typeof c>
"u"||c===null}function t(c){return typeof c=="object"&&c!==null}function r(c){return Array.isArray(c)?c:e(c)?[]:[c]}function s(c,l){if(l){let p=Object.keys(l);for(let u=0,
f=p.length;u<f;u+=1){let h=p[u];c[h]=l[h]}}return c}function i(c,l){let p="";for(let u=0;u<l;u+=1)p+=c;return p}function a(c){return c===0&&Number.NEGATIVE_INFINITY===
1/c}return Be.isNothing=e,Be.isObject=t,Be.toArray=r,Be.repeat=i,Be.isNegativeZero=a,Be.extend=s,Be}function jn(){if($o)return qr;$o=1;function e(r,s){let i="",
a=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(i+='in "'+r.mark.name+'" '),i+="("+(r.mark.line+1)+":"+(r.mark.column+1)+")",!s&&r.mark.snippet&&(i+=
`

`+r.mark.snippet),a+" "+i):a}function t(r,s){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=s,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(s){return this.name+": "+e(this,s)},qr=t,qr}function vp(){if(Mo)return Hr;Mo=1;let e=_n();function t(i,a,c,l,p){let u="",f="",h=Math.floor(p/2)-
1;return l-a>h&&(u=" ... ",a=l-h+u.length),c-l>h&&(f=" ...",c=l+h-f.length),{str:u+i.slice(a,c).replace(/\t/g,"\u2192")+f,pos:l-a+u.length}}function r(i,a){return e.
repeat(" ",a-i.length)+i}function s(i,a){if(a=Object.create(a||null),!i.buffer)return null;a.maxLength||(a.maxLength=79),typeof a.indent!="number"&&(a.indent=1),
typeof a.linesBefore!="number"&&(a.linesBefore=3),typeof a.linesAfter!="number"&&(a.linesAfter=2);let c=/\r?\n|\r|\0/g,l=[0],p=[],u,f=-1;for(;u=c.exec(i.buffer);)
p.push(u.index),l.push(u.index+u[0].length),i.position<=u.index&&f<0&&(f=l.length-2);f<0&&(f=l.length-1);let h="",P=Math.min(i.line+a.linesAfter,p.length).toString().
length,E=a.maxLength-(a.indent+P+3);for(let $=1;$<=a.linesBefore&&!(f-$<0);$++){let B=t(i.buffer,l[f-$],p[f-$],i.position-(l[f]-l[f-$]),E);h=e.repeat(" ",a.indent)+
r((i.line-$+1).toString(),P)+" | "+B.str+`
`+h}let I=t(i.buffer,l[f],p[f],i.position,E);h+=e.repeat(" ",a.indent)+r((i.line+1).toString(),P)+" | "+I.str+`
`,h+=e.repeat("-",a.indent+P+3+I.pos)+`^
`;for(let $=1;$<=a.linesAfter&&!(f+$>=p.length);$++){let B=t(i.buffer,l[f+$],p[f+$],i.position-(l[f]-l[f+$]),E);h+=e.repeat(" ",a.indent)+r((i.line+$+1).toString(),
P)+" | "+B.str+`
`}return h.replace(/\n$/,"")}return Hr=s,Hr}function re(){if(Fo)return Ur;Fo=1;let e=jn(),t=["kind","multi","resolve","construct","instanceOf","predicate","repr\
esent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function s(a){let c={};return a!==null&&Object.keys(a).forEach(function(l){
a[l].forEach(function(p){c[String(p)]=l})}),c}function i(a,c){if(c=c||{},Object.keys(c).forEach(function(l){if(t.indexOf(l)===-1)throw new e('Unknown option "'+
l+'" is met in definition of "'+a+'" YAML type.')}),this.options=c,this.tag=a,this.kind=c.kind||null,this.resolve=c.resolve||function(){return!0},this.construct=
c.construct||function(l){return l},this.instanceOf=c.instanceOf||null,this.predicate=c.predicate||null,this.represent=c.represent||null,this.representName=c.representName||
null,this.defaultStyle=c.defaultStyle||null,this.multi=c.multi||!1,this.styleAliases=s(c.styleAliases||null),r.indexOf(this.kind)===-1)throw new e('Unknown kind\
 "'+this.kind+'" is specified for "'+a+'" YAML type.')}return Ur=i,Ur}function os(){if(_o)return Kr;_o=1;let e=jn(),t=re();function r(a,c){let l=[];return a[c].
forEach(function(p){let u=l.length;l.forEach(function(f,h){f.tag===p.tag&&f.kind===p.kind&&f.multi===p.multi&&(u=h)}),l[u]=p}),l}function s(){let a={scalar:{},sequence:{},
mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function c(l){l.multi?(a.multi[l.kind].push(l),a.multi.fallback.push(l)):a[l.kind][l.
tag]=a.fallback[l.tag]=l}for(let l=0,p=arguments.length;l<p;l+=1)arguments[l].forEach(c);return a}function i(a){return this.extend(a)}return i.prototype.extend=
function(c){let l=[],p=[];if(c instanceof t)p.push(c);else if(Array.isArray(c))p=p.concat(c);else if(c&&(Array.isArray(c.implicit)||Array.isArray(c.explicit)))c.
implicit&&(l=l.concat(c.implicit)),c.explicit&&(p=p.concat(c.explicit));else throw new e("Schema.extend argument should be a Type, [ Type ], or a schema definit\
ion ({ implicit: [...], explicit: [...] })");l.forEach(function(f){if(!(f instanceof t))throw new e("Specified list of YAML types (or a single Type object) cont\
ains a non-Type object.");if(f.loadKind&&f.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a schema. Implicit resolving of s\
uch types is not supported.");if(f.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.")}),p.forEach(
function(f){if(!(f instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type object.")});let u=Object.create(i.prototype);
return u.implicit=(this.implicit||[]).concat(l),u.explicit=(this.explicit||[]).concat(p),u.compiledImplicit=r(u,"implicit"),u.compiledExplicit=r(u,"explicit"),u.
compiledTypeMap=s(u.compiledImplicit,u.compiledExplicit),u},Kr=i,Kr}function ss(){if(jo)return Yr;jo=1;let e=re();return Yr=new e("tag:yaml.org,2002:str",{kind:"\
scalar",construct:function(t){return t!==null?t:""}}),Yr}function as(){if(Bo)return Gr;Bo=1;let e=re();return Gr=new e("tag:yaml.org,2002:seq",{kind:"sequence",
construct:function(t){return t!==null?t:[]}}),Gr}function ls(){if(qo)return Wr;qo=1;let e=re();return Wr=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){
return t!==null?t:{}}}),Wr}function cs(){if(Ho)return Vr;Ho=1;let e=os();return Vr=new e({explicit:[ss(),as(),ls()]}),Vr}function us(){if(Uo)return zr;Uo=1;let e=re();
function t(i){if(i===null)return!0;let a=i.length;return a===1&&i==="~"||a===4&&(i==="null"||i==="Null"||i==="NULL")}function r(){return null}function s(i){return i===
null}return zr=new e("tag:yaml.org,2002:null",{kind:"scalar",resolve:t,construct:r,predicate:s,represent:{canonical:function(){return"~"},lowercase:function(){return"\
null"},uppercase:function(){return"NULL"},camelcase:function(){return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),zr}function ps(){if(Ko)return Jr;
Ko=1;let e=re();function t(i){if(i===null)return!1;let a=i.length;return a===4&&(i==="true"||i==="True"||i==="TRUE")||a===5&&(i==="false"||i==="False"||i==="FAL\
SE")}function r(i){return i==="true"||i==="True"||i==="TRUE"}function s(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return Jr=new e("tag:ya\
ml.org,2002:bool",{kind:"scalar",resolve:t,construct:r,predicate:s,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRU\
E":"FALSE"},camelcase:function(i){return i?"True":"False"}},defaultStyle:"lowercase"}),Jr}function fs(){if(Yo)return Zr;Yo=1;let e=_n(),t=re();function r(u){return u>=
48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}function s(u){return u>=48&&u<=55}function i(u){return u>=48&&u<=57}function a(u){if(u===null)return!1;let f=u.length,h=0,
P=!1;if(!f)return!1;let E=u[h];if((E==="-"||E==="+")&&(E=u[++h]),E==="0"){if(h+1===f)return!0;if(E=u[++h],E==="b"){for(h++;h<f;h++){if(E=u[h],E!=="0"&&E!=="1")return!1;
P=!0}return P&&isFinite(c(u))}if(E==="x"){for(h++;h<f;h++){if(!r(u.charCodeAt(h)))return!1;P=!0}return P&&isFinite(c(u))}if(E==="o"){for(h++;h<f;h++){if(!s(u.charCodeAt(
h)))return!1;P=!0}return P&&isFinite(c(u))}}for(;h<f;h++){if(!i(u.charCodeAt(h)))return!1;P=!0}return P?isFinite(c(u)):!1}function c(u){let f=u,h=1,P=f[0];if((P===
"-"||P==="+")&&(P==="-"&&(h=-1),f=f.slice(1),P=f[0]),f==="0")return 0;if(P==="0"){if(f[1]==="b")return h*parseInt(f.slice(2),2);if(f[1]==="x")return h*parseInt(
f.slice(2),16);if(f[1]==="o")return h*parseInt(f.slice(2),8)}return h*parseInt(f,10)}function l(u){return c(u)}function p(u){return Object.prototype.toString.call(
u)==="[object Number]"&&u%1===0&&!e.isNegativeZero(u)}return Zr=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:a,construct:l,predicate:p,represent:{binary:function(u){
return u>=0?"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){
return u.toString(10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",
styleAliases:{binary:[2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),Zr}function ds(){if(Go)return Qr;Go=1;let e=_n(),t=re(),r=new RegExp(
"^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),s=new RegExp("^(?:[-+]?\\.(?:\
inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function i(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:s.test(u)}function a(u){let f=u.toLowerCase(),h=f[0]===
"-"?-1:1;return"+-".indexOf(f[0])>=0&&(f=f.slice(1)),f===".inf"?h===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:f===".nan"?NaN:h*parseFloat(f,10)}let c=/^[-+]?[0-9]+e/;
function l(u,f){if(isNaN(u))switch(f){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(f){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(f){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let h=u.toString(10);return c.test(h)?h.replace(
"e",".e"):h}function p(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return Qr=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:a,predicate:p,represent:l,defaultStyle:"lowercase"}),Qr}function ms(){return Wo||(Wo=1,Xr=cs().extend({implicit:[us(),ps(),fs(),
ds()]})),Xr}function gs(){return Vo||(Vo=1,ei=ms()),ei}function hs(){if(zo)return ni;zo=1;let e=re(),t=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0\
-9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])\
([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function s(c){return c===null?!1:t.exec(c)!==null||r.exec(c)!==null}function i(c){let l=0,p=null,u=t.exec(c);if(u===null&&
(u=r.exec(c)),u===null)throw new Error("Date resolve error");let f=+u[1],h=+u[2]-1,P=+u[3];if(!u[4])return new Date(Date.UTC(f,h,P));let E=+u[4],I=+u[5],$=+u[6];
if(u[7]){for(l=u[7].slice(0,3);l.length<3;)l+="0";l=+l}if(u[9]){let H=+u[10],q=+(u[11]||0);p=(H*60+q)*6e4,u[9]==="-"&&(p=-p)}let B=new Date(Date.UTC(f,h,P,E,I,$,
l));return p&&B.setTime(B.getTime()-p),B}function a(c){return c.toISOString()}return ni=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:s,construct:i,
instanceOf:Date,represent:a}),ni}function ys(){if(Jo)return ti;Jo=1;let e=re();function t(r){return r==="<<"||r===null}return ti=new e("tag:yaml.org,2002:merge",
{kind:"scalar",resolve:t}),ti}function vs(){if(Zo)return ri;Zo=1;let e=re(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function r(c){if(c===null)return!1;let l=0,p=c.length,u=t;for(let f=0;f<p;f++){let h=u.indexOf(c.charAt(f));if(!(h>64)){if(h<0)return!1;l+=6}}return l%8===0}
function s(c){let l=c.replace(/[\r\n=]/g,""),p=l.length,u=t,f=0,h=[];for(let E=0;E<p;E++)E%4===0&&E&&(h.push(f>>16&255),h.push(f>>8&255),h.push(f&255)),f=f<<6|u.
indexOf(l.charAt(E));let P=p%4*6;return P===0?(h.push(f>>16&255),h.push(f>>8&255),h.push(f&255)):P===18?(h.push(f>>10&255),h.push(f>>2&255)):P===12&&h.push(f>>4&
255),new Uint8Array(h)}function i(c){let l="",p=0,u=c.length,f=t;for(let P=0;P<u;P++)P%3===0&&P&&(l+=f[p>>18&63],l+=f[p>>12&63],l+=f[p>>6&63],l+=f[p&63]),p=(p<<
8)+c[P];let h=u%3;return h===0?(l+=f[p>>18&63],l+=f[p>>12&63],l+=f[p>>6&63],l+=f[p&63]):h===2?(l+=f[p>>10&63],l+=f[p>>4&63],l+=f[p<<2&63],l+=f[64]):h===1&&(l+=f[p>>
2&63],l+=f[p<<4&63],l+=f[64],l+=f[64]),l}function a(c){return Object.prototype.toString.call(c)==="[object Uint8Array]"}return ri=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:r,construct:s,predicate:a,represent:i}),ri}function bs(){if(Qo)return ii;Qo=1;let e=re(),t=Object.prototype.hasOwnProperty,r=Object.prototype.
toString;function s(a){if(a===null)return!0;let c={},l=a;for(let p=0,u=l.length;p<u;p+=1){let f=l[p],h=!1;if(r.call(f)!=="[object Object]")return!1;let P;for(P in f)
if(t.call(f,P))if(!h)h=!0;else return!1;if(!h||t.call(c,P))return!1;Object.defineProperty(c,P,{value:!0})}return!0}function i(a){return a!==null?a:[]}return ii=
new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:s,construct:i}),ii}function xs(){if(Xo)return oi;Xo=1;let e=re(),t=Object.prototype.toString;function r(i){
if(i===null)return!0;let a=i,c=new Array(a.length);for(let l=0,p=a.length;l<p;l+=1){let u=a[l];if(t.call(u)!=="[object Object]")return!1;let f=Object.keys(u);if(f.
length!==1)return!1;c[l]=[f[0],u[f[0]]]}return!0}function s(i){if(i===null)return[];let a=i,c=new Array(a.length);for(let l=0,p=a.length;l<p;l+=1){let u=a[l],f=Object.
keys(u);c[l]=[f[0],u[f[0]]]}return c}return oi=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:r,construct:s}),oi}function ws(){if(es)return si;es=1;let e=re(),
t=Object.prototype.hasOwnProperty;function r(i){if(i===null)return!0;let a=i;for(let c in a)if(t.call(a,c)&&a[c]!==null)return!1;return!0}function s(i){return i!==
null?i:{}}return si=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,construct:s}),si}function ci(){return ns||(ns=1,ai=gs().extend({implicit:[hs(),ys()],
explicit:[vs(),bs(),xs(),ws()]})),ai}function bp(){if(ts)return Pt;ts=1;let e=_n(),t=jn(),r=vp(),s=ci(),i=Object.prototype.hasOwnProperty,a=1,c=2,l=3,p=4,u=1,f=2,
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
d.schema||s,this.onWarning=d.onWarning||null,this.legacy=d.legacy||!1,this.json=d.json||!1,this.listener=d.listener||null,this.maxDepth=typeof d.maxDepth=="numb\
er"?d.maxDepth:100,this.maxTotalMergeKeys=typeof d.maxTotalMergeKeys=="number"?d.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=n.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Gn(n,d){let b={name:n.filename,buffer:n.input.slice(0,-1),position:n.position,line:n.line,column:n.position-
n.lineStart};return b.snippet=r(b),new t(d,b)}function S(n,d){throw Gn(n,d)}function sn(n,d){n.onWarning&&n.onWarning.call(null,Gn(n,d))}function ke(n,d,b){let w=n.
anchorMapTransactions;if(w.length!==0){let y=w[w.length-1];i.call(y,d)||(y[d]={existed:i.call(n.anchorMap,d),value:n.anchorMap[d]})}n.anchorMap[d]=b}function Wt(n){
n.anchorMapTransactions.push(Object.create(null))}function Ze(n){let d=n.anchorMapTransactions.pop(),b=n.anchorMapTransactions;if(b.length===0)return;let w=b[b.
length-1],y=Object.keys(d);for(let o=0,m=y.length;o<m;o+=1){let g=y[o];i.call(w,g)||(w[g]=d[g])}}function Vt(n){let d=n.anchorMapTransactions.pop(),b=Object.keys(
d);for(let w=b.length-1;w>=0;w-=1){let y=d[b[w]];y.existed?n.anchorMap[b[w]]=y.value:delete n.anchorMap[b[w]]}}function Rn(n){return{position:n.position,line:n.
line,lineStart:n.lineStart,lineIndent:n.lineIndent,firstTabInLine:n.firstTabInLine,tag:n.tag,anchor:n.anchor,kind:n.kind,result:n.result}}function an(n,d){n.position=
d.position,n.line=d.line,n.lineStart=d.lineStart,n.lineIndent=d.lineIndent,n.firstTabInLine=d.firstTabInLine,n.tag=d.tag,n.anchor=d.anchor,n.kind=d.kind,n.result=
d.result}let Wn={YAML:function(d,b,w){d.version!==null&&S(d,"duplication of %YAML directive"),w.length!==1&&S(d,"YAML directive accepts exactly one argument");let y=/^([0-9]+)\.([0-9]+)$/.
exec(w[0]);y===null&&S(d,"ill-formed argument of the YAML directive");let o=parseInt(y[1],10),m=parseInt(y[2],10);o!==1&&S(d,"unacceptable YAML version of the d\
ocument"),d.version=w[0],d.checkLineBreaks=m<2,m!==1&&m!==2&&sn(d,"unsupported YAML version of the document")},TAG:function(d,b,w){let y;w.length!==2&&S(d,"TAG \
directive accepts exactly two arguments");let o=w[0];y=w[1],$.test(o)||S(d,"ill-formed tag handle (first argument) of the TAG directive"),i.call(d.tagMap,o)&&S(
d,'there is a previously declared suffix for "'+o+'" tag handle'),B.test(y)||S(d,"ill-formed tag prefix (second argument) of the TAG directive");try{y=decodeURIComponent(
y)}catch{S(d,"tag prefix is malformed: "+y)}d.tagMap[o]=y}};function ue(n,d,b,w){if(d<b){let y=n.input.slice(d,b);if(w)for(let o=0,m=y.length;o<m;o+=1){let g=y.
charCodeAt(o);g===9||g>=32&&g<=1114111||S(n,"expected valid JSON character")}else P.test(y)&&S(n,"the stream contains non-printable characters");n.result+=y}}function De(n){
n.totalMergeKeys++,n.maxTotalMergeKeys!==-1&&n.totalMergeKeys>n.maxTotalMergeKeys&&S(n,"merge keys exceeded maxTotalMergeKeys ("+n.maxTotalMergeKeys+")")}function kn(n,d,b,w){
e.isObject(b)||S(n,"cannot merge mappings; the provided source object is unacceptable"),De(n);let y=Object.keys(b);for(let o=0,m=y.length;o<m;o+=1){let g=y[o];De(
n),i.call(d,g)||(he(d,g,b[g]),w[g]=!0)}}function Ee(n,d,b,w,y,o,m,g,C){if(Array.isArray(y)){y=Array.prototype.slice.call(y);for(let A=0,R=y.length;A<R;A+=1)Array.
isArray(y[A])&&S(n,"nested arrays are not supported inside keys"),typeof y=="object"&&H(y[A])==="[object Object]"&&(y[A]="[object Object]")}if(typeof y=="object"&&
H(y)==="[object Object]"&&(y="[object Object]"),y=String(y),d===null&&(d={}),w==="tag:yaml.org,2002:merge")if(Array.isArray(o)){o.length>100&&S(n,"abnormal merg\
e sequence size");for(let A=0,R=o.length;A<R;A+=1)kn(n,d,o[A],b)}else kn(n,d,o,b);else!n.json&&!i.call(b,y)&&i.call(d,y)&&(n.line=m||n.line,n.lineStart=g||n.lineStart,
n.position=C||n.position,S(n,"duplicated mapping key")),he(d,y,o),delete b[y];return d}function En(n){let d=n.input.charCodeAt(n.position);d===10?n.position++:d===
13?(n.position++,n.input.charCodeAt(n.position)===10&&n.position++):S(n,"a line break is expected"),n.line+=1,n.lineStart=n.position,n.firstTabInLine=-1}function z(n,d,b){
let w=0,y=n.input.charCodeAt(n.position);for(;y!==0;){for(;j(y);)y===9&&n.firstTabInLine===-1&&(n.firstTabInLine=n.position),y=n.input.charCodeAt(++n.position);
if(d&&y===35)do y=n.input.charCodeAt(++n.position);while(y!==10&&y!==13&&y!==0);if(q(y))for(En(n),y=n.input.charCodeAt(n.position),w++,n.lineIndent=0;y===32;)n.
lineIndent++,y=n.input.charCodeAt(++n.position);else break}return b!==-1&&w!==0&&n.lineIndent<b&&sn(n,"deficient indentation"),w}function Pe(n){let d=n.position,
b=n.input.charCodeAt(d);return!!((b===45||b===46)&&b===n.input.charCodeAt(d+1)&&b===n.input.charCodeAt(d+2)&&(d+=3,b=n.input.charCodeAt(d),b===0||V(b)))}function ln(n,d){
d===1?n.result+=" ":d>1&&(n.result+=e.repeat(`
`,d-1))}function Vn(n,d,b){let w,y,o,m,g,C,A=n.kind,R=n.result,v=n.input.charCodeAt(n.position);if(V(v)||de(v)||v===35||v===38||v===42||v===33||v===124||v===62||
v===39||v===34||v===37||v===64||v===96)return!1;if(v===63||v===45){let k=n.input.charCodeAt(n.position+1);if(V(k)||b&&de(k))return!1}for(n.kind="scalar",n.result=
"",w=y=n.position,o=!1;v!==0;){if(v===58){let k=n.input.charCodeAt(n.position+1);if(V(k)||b&&de(k))break}else if(v===35){let k=n.input.charCodeAt(n.position-1);
if(V(k))break}else{if(n.position===n.lineStart&&Pe(n)||b&&de(v))break;if(q(v))if(m=n.line,g=n.lineStart,C=n.lineIndent,z(n,!1,-1),n.lineIndent>=d){o=!0,v=n.input.
charCodeAt(n.position);continue}else{n.position=y,n.line=m,n.lineStart=g,n.lineIndent=C;break}}o&&(ue(n,w,y,!1),ln(n,n.line-m),w=y=n.position,o=!1),j(v)||(y=n.position+
1),v=n.input.charCodeAt(++n.position)}return ue(n,w,y,!1),n.result?!0:(n.kind=A,n.result=R,!1)}function On(n,d){let b,w,y=n.input.charCodeAt(n.position);if(y!==
39)return!1;for(n.kind="scalar",n.result="",n.position++,b=w=n.position;(y=n.input.charCodeAt(n.position))!==0;)if(y===39)if(ue(n,b,n.position,!0),y=n.input.charCodeAt(
++n.position),y===39)b=n.position,n.position++,w=n.position;else return!0;else q(y)?(ue(n,b,w,!0),ln(n,z(n,!1,d)),b=w=n.position):n.position===n.lineStart&&Pe(n)?
S(n,"unexpected end of the document within a single quoted scalar"):(n.position++,j(y)||(w=n.position));S(n,"unexpected end of the stream within a single quoted\
 scalar")}function zn(n,d){let b,w,y,o=n.input.charCodeAt(n.position);if(o!==34)return!1;for(n.kind="scalar",n.result="",n.position++,b=w=n.position;(o=n.input.
charCodeAt(n.position))!==0;){if(o===34)return ue(n,b,n.position,!0),n.position++,!0;if(o===92){if(ue(n,b,n.position,!0),o=n.input.charCodeAt(++n.position),q(o))
z(n,!1,d);else if(o<256&&we[o])n.result+=ce[o],n.position++;else if((y=An(o))>0){let m=y,g=0;for(;m>0;m--)o=n.input.charCodeAt(++n.position),(y=We(o))>=0?g=(g<<
4)+y:S(n,"expected hexadecimal character");n.result+=Je(g),n.position++}else S(n,"unknown escape sequence");b=w=n.position}else q(o)?(ue(n,b,w,!0),ln(n,z(n,!1,d)),
b=w=n.position):n.position===n.lineStart&&Pe(n)?S(n,"unexpected end of the document within a double quoted scalar"):(n.position++,j(o)||(w=n.position))}S(n,"une\
xpected end of the stream within a double quoted scalar")}function Jn(n,d){let b=!0,w,y,o,m=n.tag,g,C=n.anchor,A,R,v,k,O=Object.create(null),D,T,N,M=n.input.charCodeAt(
n.position);if(M===91)A=93,k=!1,g=[];else if(M===123)A=125,k=!0,g={};else return!1;for(n.anchor!==null&&ke(n,n.anchor,g),M=n.input.charCodeAt(++n.position);M!==
0;){if(z(n,!0,d),M=n.input.charCodeAt(n.position),M===A)return n.position++,n.tag=m,n.anchor=C,n.kind=k?"mapping":"sequence",n.result=g,!0;if(b?M===44&&S(n,"exp\
ected the node content, but found ','"):S(n,"missed comma between flow collection entries"),T=D=N=null,R=v=!1,M===63){let Ne=n.input.charCodeAt(n.position+1);V(
Ne)&&(R=v=!0,n.position++,z(n,!0,d))}w=n.line,y=n.lineStart,o=n.position,Le(n,d,a,!1,!0),T=n.tag,D=n.result,z(n,!0,d),M=n.input.charCodeAt(n.position),(v||n.line===
w)&&M===58&&(R=!0,M=n.input.charCodeAt(++n.position),z(n,!0,d),Le(n,d,a,!1,!0),N=n.result),k?Ee(n,g,O,T,D,N,w,y,o):R?g.push(Ee(n,null,O,T,D,N,w,y,o)):g.push(D),
z(n,!0,d),M=n.input.charCodeAt(n.position),M===44?(b=!0,M=n.input.charCodeAt(++n.position)):b=!1}S(n,"unexpected end of the stream within a flow collection")}function Te(n,d){
let b,w=u,y=!1,o=!1,m=d,g=0,C=!1,A,R=n.input.charCodeAt(n.position);if(R===124)b=!1;else if(R===62)b=!0;else return!1;for(n.kind="scalar",n.result="";R!==0;)if(R=
n.input.charCodeAt(++n.position),R===43||R===45)u===w?w=R===43?h:f:S(n,"repeat of a chomping mode identifier");else if((A=Ve(R))>=0)A===0?S(n,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):o?S(n,"repeat of an indentation width identifier"):(m=d+A-1,o=!0);else break;if(j(R)){do R=n.input.
charCodeAt(++n.position);while(j(R));if(R===35)do R=n.input.charCodeAt(++n.position);while(!q(R)&&R!==0)}for(;R!==0;){for(En(n),n.lineIndent=0,R=n.input.charCodeAt(
n.position);(!o||n.lineIndent<m)&&R===32;)n.lineIndent++,R=n.input.charCodeAt(++n.position);if(!o&&n.lineIndent>m&&(m=n.lineIndent),q(R)){g++;continue}if(!o&&m===
0&&S(n,"missing indentation for block scalar"),n.lineIndent<m){w===h?n.result+=e.repeat(`
`,y?1+g:g):w===u&&y&&(n.result+=`
`);break}b?j(R)?(C=!0,n.result+=e.repeat(`
`,y?1+g:g)):C?(C=!1,n.result+=e.repeat(`
`,g+1)):g===0?y&&(n.result+=" "):n.result+=e.repeat(`
`,g):n.result+=e.repeat(`
`,y?1+g:g),y=!0,o=!0,g=0;let v=n.position;for(;!q(R)&&R!==0;)R=n.input.charCodeAt(++n.position);ue(n,v,n.position,!1)}return!0}function Zn(n,d){let b=n.tag,w=n.
anchor,y=[],o=!1;if(n.firstTabInLine!==-1)return!1;n.anchor!==null&&ke(n,n.anchor,y);let m=n.input.charCodeAt(n.position);for(;m!==0&&(n.firstTabInLine!==-1&&(n.
position=n.firstTabInLine,S(n,"tab characters must not be used in indentation")),m===45);){let g=n.input.charCodeAt(n.position+1);if(!V(g))break;if(o=!0,n.position++,
z(n,!0,-1)&&n.lineIndent<=d){y.push(null),m=n.input.charCodeAt(n.position);continue}let C=n.line;if(Le(n,d,l,!1,!0),y.push(n.result),z(n,!0,-1),m=n.input.charCodeAt(
n.position),(n.line===C||n.lineIndent>d)&&m!==0)S(n,"bad indentation of a sequence entry");else if(n.lineIndent<d)break}return o?(n.tag=b,n.anchor=w,n.kind="seq\
uence",n.result=y,!0):!1}function Qn(n,d,b){let w,y,o,m,g=n.tag,C=n.anchor,A={},R=Object.create(null),v=null,k=null,O=null,D=!1,T=!1;if(n.firstTabInLine!==-1)return!1;
n.anchor!==null&&ke(n,n.anchor,A);let N=n.input.charCodeAt(n.position);for(;N!==0;){!D&&n.firstTabInLine!==-1&&(n.position=n.firstTabInLine,S(n,"tab characters \
must not be used in indentation"));let M=n.input.charCodeAt(n.position+1),Ne=n.line;if((N===63||N===58)&&V(M))N===63?(D&&(Ee(n,A,R,v,k,null,y,o,m),v=k=O=null),T=
!0,D=!0,w=!0):D?(D=!1,w=!0):S(n,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),n.position+=1,N=M;else{if(y=
n.line,o=n.lineStart,m=n.position,!Le(n,b,c,!1,!0))break;if(n.line===Ne){for(N=n.input.charCodeAt(n.position);j(N);)N=n.input.charCodeAt(++n.position);if(N===58)
N=n.input.charCodeAt(++n.position),V(N)||S(n,"a whitespace character is expected after the key-value separator within a block mapping"),D&&(Ee(n,A,R,v,k,null,y,
o,m),v=k=O=null),T=!0,D=!1,w=!1,v=n.tag,k=n.result;else if(T)S(n,"can not read an implicit mapping pair; a colon is missed");else return n.tag=g,n.anchor=C,!0}else if(T)
S(n,"can not read a block mapping entry; a multiline key may not be an implicit key");else return n.tag=g,n.anchor=C,!0}if((n.line===Ne||n.lineIndent>d)&&(D&&(y=
n.line,o=n.lineStart,m=n.position),Le(n,d,p,!0,w)&&(D?k=n.result:O=n.result),D||(Ee(n,A,R,v,k,O,y,o,m),v=k=O=null),z(n,!0,-1),N=n.input.charCodeAt(n.position)),
(n.line===Ne||n.lineIndent>d)&&N!==0)S(n,"bad indentation of a mapping entry");else if(n.lineIndent<d)break}return D&&Ee(n,A,R,v,k,null,y,o,m),T&&(n.tag=g,n.anchor=
C,n.kind="mapping",n.result=A),T}function Xn(n){let d=!1,b=!1,w,y,o=n.input.charCodeAt(n.position);if(o!==33)return!1;n.tag!==null&&S(n,"duplication of a tag pr\
operty"),o=n.input.charCodeAt(++n.position),o===60?(d=!0,o=n.input.charCodeAt(++n.position)):o===33?(b=!0,w="!!",o=n.input.charCodeAt(++n.position)):w="!";let m=n.
position;if(d){do o=n.input.charCodeAt(++n.position);while(o!==0&&o!==62);n.position<n.length?(y=n.input.slice(m,n.position),o=n.input.charCodeAt(++n.position)):
S(n,"unexpected end of the stream within a verbatim tag")}else{for(;o!==0&&!V(o);)o===33&&(b?S(n,"tag suffix cannot contain exclamation marks"):(w=n.input.slice(
m-1,n.position+1),$.test(w)||S(n,"named tag handle cannot contain such characters"),b=!0,m=n.position+1)),o=n.input.charCodeAt(++n.position);y=n.input.slice(m,n.
position),I.test(y)&&S(n,"tag suffix cannot contain flow indicator characters")}y&&!B.test(y)&&S(n,"tag name cannot contain such characters: "+y);try{y=decodeURIComponent(
y)}catch{S(n,"tag name is malformed: "+y)}return d?n.tag=y:i.call(n.tagMap,w)?n.tag=n.tagMap[w]+y:w==="!"?n.tag="!"+y:w==="!!"?n.tag="tag:yaml.org,2002:"+y:S(n,
'undeclared tag handle "'+w+'"'),!0}function et(n){let d=n.input.charCodeAt(n.position);if(d!==38)return!1;n.anchor!==null&&S(n,"duplication of an anchor proper\
ty"),d=n.input.charCodeAt(++n.position);let b=n.position;for(;d!==0&&!V(d)&&!de(d);)d=n.input.charCodeAt(++n.position);return n.position===b&&S(n,"name of an an\
chor node must contain at least one character"),n.anchor=n.input.slice(b,n.position),!0}function zt(n){let d=n.input.charCodeAt(n.position);if(d!==42)return!1;d=
n.input.charCodeAt(++n.position);let b=n.position;for(;d!==0&&!V(d)&&!de(d);)d=n.input.charCodeAt(++n.position);n.position===b&&S(n,"name of an alias node must \
contain at least one character");let w=n.input.slice(b,n.position);return i.call(n.anchorMap,w)||S(n,'unidentified alias "'+w+'"'),n.result=n.anchorMap[w],z(n,!0,
-1),!0}function nt(n,d,b,w){let y=Rn(n);return Wt(n),an(n,d),n.tag=null,n.anchor=null,n.kind=null,n.result=null,Qn(n,b,w)&&n.kind==="mapping"?(Ze(n),!0):(Vt(n),
an(n,y),!1)}function Le(n,d,b,w,y){let o,m,g=1,C=!1,A=!1,R=null,v,k,O;n.depth>=n.maxDepth&&S(n,"nesting exceeded maxDepth ("+n.maxDepth+")"),n.depth+=1,n.listener!==
null&&n.listener("open",n),n.tag=null,n.anchor=null,n.kind=null,n.result=null;let D=o=m=p===b||l===b;if(w&&z(n,!0,-1)&&(C=!0,n.lineIndent>d?g=1:n.lineIndent===d?
g=0:n.lineIndent<d&&(g=-1)),g===1)for(;;){let T=n.input.charCodeAt(n.position),N=Rn(n);if(C&&(T===33&&n.tag!==null||T===38&&n.anchor!==null)||!Xn(n)&&!et(n))break;
R===null&&(R=N),z(n,!0,-1)?(C=!0,m=D,n.lineIndent>d?g=1:n.lineIndent===d?g=0:n.lineIndent<d&&(g=-1)):m=!1}if(m&&(m=C||y),g===1||p===b)if(a===b||c===b?k=d:k=d+1,
O=n.position-n.lineStart,g===1)if(m&&(Zn(n,O)||Qn(n,O,k))||Jn(n,k))A=!0;else{let T=n.input.charCodeAt(n.position);R!==null&&D&&!m&&T!==124&&T!==62&&nt(n,R,R.position-
R.lineStart,k)||o&&Te(n,k)||On(n,k)||zn(n,k)?A=!0:zt(n)?(A=!0,(n.tag!==null||n.anchor!==null)&&S(n,"alias node should not have any properties")):Vn(n,k,a===b)&&
(A=!0,n.tag===null&&(n.tag="?")),n.anchor!==null&&ke(n,n.anchor,n.result)}else g===0&&(A=m&&Zn(n,O));if(n.tag===null)n.anchor!==null&&ke(n,n.anchor,n.result);else if(n.
tag==="?"){n.result!==null&&n.kind!=="scalar"&&S(n,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+n.kind+'"');for(let T=0,N=n.implicitTypes.
length;T<N;T+=1)if(v=n.implicitTypes[T],v.resolve(n.result)){n.result=v.construct(n.result),n.tag=v.tag,n.anchor!==null&&ke(n,n.anchor,n.result);break}}else if(n.
tag!=="!"){if(i.call(n.typeMap[n.kind||"fallback"],n.tag))v=n.typeMap[n.kind||"fallback"][n.tag];else{v=null;let T=n.typeMap.multi[n.kind||"fallback"];for(let N=0,
M=T.length;N<M;N+=1)if(n.tag.slice(0,T[N].tag.length)===T[N].tag){v=T[N];break}}v||S(n,"unknown tag !<"+n.tag+">"),n.result!==null&&v.kind!==n.kind&&S(n,"unacce\
ptable node kind for !<"+n.tag+'> tag; it should be "'+v.kind+'", not "'+n.kind+'"'),v.resolve(n.result,n.tag)?(n.result=v.construct(n.result,n.tag),n.anchor!==
null&&ke(n,n.anchor,n.result)):S(n,"cannot resolve a node with !<"+n.tag+"> explicit tag")}return n.listener!==null&&n.listener("close",n),n.depth-=1,n.tag!==null||
n.anchor!==null||A}function Jt(n){let d=n.position,b=!1,w;for(n.version=null,n.checkLineBreaks=n.legacy,n.tagMap=Object.create(null),n.anchorMap=Object.create(null);(w=
n.input.charCodeAt(n.position))!==0&&(z(n,!0,-1),w=n.input.charCodeAt(n.position),!(n.lineIndent>0||w!==37));){b=!0,w=n.input.charCodeAt(++n.position);let y=n.position;
for(;w!==0&&!V(w);)w=n.input.charCodeAt(++n.position);let o=n.input.slice(y,n.position),m=[];for(o.length<1&&S(n,"directive name must not be less than one chara\
cter in length");w!==0;){for(;j(w);)w=n.input.charCodeAt(++n.position);if(w===35){do w=n.input.charCodeAt(++n.position);while(w!==0&&!q(w));break}if(q(w))break;
for(y=n.position;w!==0&&!V(w);)w=n.input.charCodeAt(++n.position);m.push(n.input.slice(y,n.position))}w!==0&&En(n),i.call(Wn,o)?Wn[o](n,o,m):sn(n,'unknown docum\
ent directive "'+o+'"')}if(z(n,!0,-1),n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(n.position+1)===45&&n.input.charCodeAt(n.position+
2)===45?(n.position+=3,z(n,!0,-1)):b&&S(n,"directives end mark is expected"),Le(n,n.lineIndent-1,p,!1,!0),z(n,!0,-1),n.checkLineBreaks&&E.test(n.input.slice(d,n.
position))&&sn(n,"non-ASCII line breaks are interpreted as content"),n.documents.push(n.result),n.position===n.lineStart&&Pe(n)){n.input.charCodeAt(n.position)===
46&&(n.position+=3,z(n,!0,-1));return}n.position<n.length-1&&S(n,"end of the stream or a document separator is expected")}function Sn(n,d){n=String(n),d=d||{},n.
length!==0&&(n.charCodeAt(n.length-1)!==10&&n.charCodeAt(n.length-1)!==13&&(n+=`
`),n.charCodeAt(0)===65279&&(n=n.slice(1)));let b=new X(n,d),w=n.indexOf("\0");for(w!==-1&&(b.position=w,S(b,"null byte is not allowed in input")),b.input+="\0";b.
input.charCodeAt(b.position)===32;)b.lineIndent+=1,b.position+=1;for(;b.position<b.length-1;)Jt(b);return b.documents}function Zt(n,d,b){d!==null&&typeof d=="ob\
ject"&&typeof b>"u"&&(b=d,d=null);let w=Sn(n,b);if(typeof d!="function")return w;for(let y=0,o=w.length;y<o;y+=1)d(w[y])}function Qt(n,d){let b=Sn(n,d);if(b.length!==
0){if(b.length===1)return b[0];throw new t("expected a single document in the stream, but found more")}}return Pt.loadAll=Zt,Pt.load=Qt,Pt}function xp(){if(rs)return li;
rs=1;let e=_n(),t=jn(),r=ci(),s=Object.prototype.toString,i=Object.prototype.hasOwnProperty,a=65279,c=9,l=10,p=13,u=32,f=33,h=34,P=35,E=37,I=38,$=39,B=42,H=44,q=45,
j=58,V=61,de=62,We=63,An=64,Ve=91,ze=93,Je=96,he=123,we=124,ce=125,X={};X[0]="\\0",X[7]="\\a",X[8]="\\b",X[9]="\\t",X[10]="\\n",X[11]="\\v",X[12]="\\f",X[13]="\\\
r",X[27]="\\e",X[34]='\\"',X[92]="\\\\",X[133]="\\N",X[160]="\\_",X[8232]="\\L",X[8233]="\\P";let Gn=["y","Y","yes","Yes","YES","on","On","ON","n","N","no","No",
"NO","off","Off","OFF"],S=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function sn(o,m){if(m===null)return{};let g={},C=Object.keys(m);for(let A=0,R=C.length;A<R;A+=
1){let v=C[A],k=String(m[v]);v.slice(0,2)==="!!"&&(v="tag:yaml.org,2002:"+v.slice(2));let O=o.compiledTypeMap.fallback[v];O&&i.call(O.styleAliases,k)&&(k=O.styleAliases[k]),
g[v]=k}return g}function ke(o){let m,g,C=o.toString(16).toUpperCase();if(o<=255)m="x",g=2;else if(o<=65535)m="u",g=4;else if(o<=4294967295)m="U",g=8;else throw new t(
"code point within a string may not be greater than 0xFFFFFFFF");return"\\"+m+e.repeat("0",g-C.length)+C}let Wt=1,Ze=2;function Vt(o){this.schema=o.schema||r,this.
indent=Math.max(1,o.indent||2),this.noArrayIndent=o.noArrayIndent||!1,this.skipInvalid=o.skipInvalid||!1,this.flowLevel=e.isNothing(o.flowLevel)?-1:o.flowLevel,
this.styleMap=sn(this.schema,o.styles||null),this.sortKeys=o.sortKeys||!1,this.lineWidth=o.lineWidth||80,this.noRefs=o.noRefs||!1,this.noCompatMode=o.noCompatMode||
!1,this.condenseFlow=o.condenseFlow||!1,this.quotingType=o.quotingType==='"'?Ze:Wt,this.forceQuotes=o.forceQuotes||!1,this.replacer=typeof o.replacer=="function"?
o.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.result="",this.duplicates=[],
this.usedDuplicates=null}function Rn(o,m){let g=e.repeat(" ",m),C=0,A="",R=o.length;for(;C<R;){let v,k=o.indexOf(`
`,C);k===-1?(v=o.slice(C),C=R):(v=o.slice(C,k+1),C=k+1),v.length&&v!==`
`&&(A+=g),A+=v}return A}function an(o,m){return`
`+e.repeat(" ",o.indent*m)}function Wn(o,m){for(let g=0,C=o.implicitTypes.length;g<C;g+=1)if(o.implicitTypes[g].resolve(m))return!0;return!1}function ue(o){return o===
u||o===c}function De(o){return o>=32&&o<=126||o>=161&&o<=55295&&o!==8232&&o!==8233||o>=57344&&o<=65533&&o!==a||o>=65536&&o<=1114111}function kn(o){return De(o)&&
o!==a&&o!==p&&o!==l}function Ee(o,m,g){let C=kn(o),A=C&&!ue(o);return(g?C:C&&o!==H&&o!==Ve&&o!==ze&&o!==he&&o!==ce)&&o!==P&&!(m===j&&!A)||kn(m)&&!ue(m)&&o===P||
m===j&&A}function En(o){return De(o)&&o!==a&&!ue(o)&&o!==q&&o!==We&&o!==j&&o!==H&&o!==Ve&&o!==ze&&o!==he&&o!==ce&&o!==P&&o!==I&&o!==B&&o!==f&&o!==we&&o!==V&&o!==
de&&o!==$&&o!==h&&o!==E&&o!==An&&o!==Je}function z(o){return!ue(o)&&o!==j}function Pe(o,m){let g=o.charCodeAt(m),C;return g>=55296&&g<=56319&&m+1<o.length&&(C=o.
charCodeAt(m+1),C>=56320&&C<=57343)?(g-55296)*1024+C-56320+65536:g}function ln(o){return/^\n* /.test(o)}let Vn=1,On=2,zn=3,Jn=4,Te=5;function Zn(o,m,g,C,A,R,v,k){
let O,D=0,T=null,N=!1,M=!1,Ne=C!==-1,In=-1,Dn=En(Pe(o,0))&&z(Pe(o,o.length-1));if(m||v)for(O=0;O<o.length;D>=65536?O+=2:O++){if(D=Pe(o,O),!De(D))return Te;Dn=Dn&&
Ee(D,T,k),T=D}else{for(O=0;O<o.length;D>=65536?O+=2:O++){if(D=Pe(o,O),D===l)N=!0,Ne&&(M=M||O-In-1>C&&o[In+1]!==" ",In=O);else if(!De(D))return Te;Dn=Dn&&Ee(D,T,
k),T=D}M=M||Ne&&O-In-1>C&&o[In+1]!==" "}return!N&&!M?Dn&&!v&&!A(o)?Vn:R===Ze?Te:On:g>9&&ln(o)?Te:v?R===Ze?Te:On:M?Jn:zn}function Qn(o,m,g,C,A){o.dump=(function(){
if(m.length===0)return o.quotingType===Ze?'""':"''";if(!o.noCompatMode&&(Gn.indexOf(m)!==-1||S.test(m)))return o.quotingType===Ze?'"'+m+'"':"'"+m+"'";let R=o.indent*
Math.max(1,g),v=o.lineWidth===-1?-1:Math.max(Math.min(o.lineWidth,40),o.lineWidth-R),k=C||o.flowLevel>-1&&g>=o.flowLevel;function O(D){return Wn(o,D)}switch(Zn(
m,k,o.indent,v,O,o.quotingType,o.forceQuotes&&!C,A)){case Vn:return m;case On:return"'"+m.replace(/'/g,"''")+"'";case zn:return"|"+Xn(m,o.indent)+et(Rn(m,R));case Jn:
return">"+Xn(m,o.indent)+et(Rn(zt(m,v),R));case Te:return'"'+Le(m)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function Xn(o,m){let g=ln(
o)?String(m):"",C=o[o.length-1]===`
`,R=C&&(o[o.length-2]===`
`||o===`
`)?"+":C?"":"-";return g+R+`
`}function et(o){return o[o.length-1]===`
`?o.slice(0,-1):o}function zt(o,m){let g=/(\n+)([^\n]*)/g,C=(function(){let k=o.indexOf(`
`);return k=k!==-1?k:o.length,g.lastIndex=k,nt(o.slice(0,k),m)})(),A=o[0]===`
`||o[0]===" ",R,v;for(;v=g.exec(o);){let k=v[1],O=v[2];R=O[0]===" ",C+=k+(!A&&!R&&O!==""?`
`:"")+nt(O,m),A=R}return C}function nt(o,m){if(o===""||o[0]===" ")return o;let g=/ [^ ]/g,C,A=0,R,v=0,k=0,O="";for(;C=g.exec(o);)k=C.index,k-A>m&&(R=v>A?v:k,O+=
`
`+o.slice(A,R),A=R+1),v=k;return O+=`
`,o.length-A>m&&v>A?O+=o.slice(A,v)+`
`+o.slice(v+1):O+=o.slice(A),O.slice(1)}function Le(o){let m="",g=0;for(let C=0;C<o.length;g>=65536?C+=2:C++){g=Pe(o,C);let A=X[g];!A&&De(g)?(m+=o[C],g>=65536&&
(m+=o[C+1])):m+=A||ke(g)}return m}function Jt(o,m,g){let C="",A=o.tag;for(let R=0,v=g.length;R<v;R+=1){let k=g[R];o.replacer&&(k=o.replacer.call(g,String(R),k)),
(d(o,m,k,!1,!1)||typeof k>"u"&&d(o,m,null,!1,!1))&&(C!==""&&(C+=","+(o.condenseFlow?"":" ")),C+=o.dump)}o.tag=A,o.dump="["+C+"]"}function Sn(o,m,g,C){let A="",R=o.
tag;for(let v=0,k=g.length;v<k;v+=1){let O=g[v];o.replacer&&(O=o.replacer.call(g,String(v),O)),(d(o,m+1,O,!0,!0,!1,!0)||typeof O>"u"&&d(o,m+1,null,!0,!0,!1,!0))&&
((!C||A!=="")&&(A+=an(o,m)),o.dump&&l===o.dump.charCodeAt(0)?A+="-":A+="- ",A+=o.dump)}o.tag=R,o.dump=A||"[]"}function Zt(o,m,g){let C="",A=o.tag,R=Object.keys(
g);for(let v=0,k=R.length;v<k;v+=1){let O="";C!==""&&(O+=", "),o.condenseFlow&&(O+='"');let D=R[v],T=g[D];o.replacer&&(T=o.replacer.call(g,D,T)),d(o,m,D,!1,!1)&&
(o.dump.length>1024&&(O+="? "),O+=o.dump+(o.condenseFlow?'"':"")+":"+(o.condenseFlow?"":" "),d(o,m,T,!1,!1)&&(O+=o.dump,C+=O))}o.tag=A,o.dump="{"+C+"}"}function Qt(o,m,g,C){
let A="",R=o.tag,v=Object.keys(g);if(o.sortKeys===!0)v.sort();else if(typeof o.sortKeys=="function")v.sort(o.sortKeys);else if(o.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let k=0,O=v.length;k<O;k+=1){let D="";(!C||A!=="")&&(D+=an(o,m));let T=v[k],N=g[T];if(o.replacer&&(N=o.replacer.call(g,T,N)),
!d(o,m+1,T,!0,!0,!0))continue;let M=o.tag!==null&&o.tag!=="?"||o.dump&&o.dump.length>1024;M&&(o.dump&&l===o.dump.charCodeAt(0)?D+="?":D+="? "),D+=o.dump,M&&(D+=
an(o,m)),d(o,m+1,N,!0,M)&&(o.dump&&l===o.dump.charCodeAt(0)?D+=":":D+=": ",D+=o.dump,A+=D)}o.tag=R,o.dump=A||"{}"}function n(o,m,g){let C=g?o.explicitTypes:o.implicitTypes;
for(let A=0,R=C.length;A<R;A+=1){let v=C[A];if((v.instanceOf||v.predicate)&&(!v.instanceOf||typeof m=="object"&&m instanceof v.instanceOf)&&(!v.predicate||v.predicate(
m))){if(g?v.multi&&v.representName?o.tag=v.representName(m):o.tag=v.tag:o.tag="?",v.represent){let k=o.styleMap[v.tag]||v.defaultStyle,O;if(s.call(v.represent)===
"[object Function]")O=v.represent(m,k);else if(i.call(v.represent,k))O=v.represent[k](m,k);else throw new t("!<"+v.tag+'> tag resolver accepts not "'+k+'" style');
o.dump=O}return!0}}return!1}function d(o,m,g,C,A,R,v){o.tag=null,o.dump=g,n(o,g,!1)||n(o,g,!0);let k=s.call(o.dump),O=C;C&&(C=o.flowLevel<0||o.flowLevel>m);let D=k===
"[object Object]"||k==="[object Array]",T,N;if(D&&(T=o.duplicates.indexOf(g),N=T!==-1),(o.tag!==null&&o.tag!=="?"||N||o.indent!==2&&m>0)&&(A=!1),N&&o.usedDuplicates[T])
o.dump="*ref_"+T;else{if(D&&N&&!o.usedDuplicates[T]&&(o.usedDuplicates[T]=!0),k==="[object Object]")C&&Object.keys(o.dump).length!==0?(Qt(o,m,o.dump,A),N&&(o.dump=
"&ref_"+T+o.dump)):(Zt(o,m,o.dump),N&&(o.dump="&ref_"+T+" "+o.dump));else if(k==="[object Array]")C&&o.dump.length!==0?(o.noArrayIndent&&!v&&m>0?Sn(o,m-1,o.dump,
A):Sn(o,m,o.dump,A),N&&(o.dump="&ref_"+T+o.dump)):(Jt(o,m,o.dump),N&&(o.dump="&ref_"+T+" "+o.dump));else if(k==="[object String]")o.tag!=="?"&&Qn(o,o.dump,m,R,O);else{
if(k==="[object Undefined]")return!1;if(o.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+k)}if(o.tag!==null&&o.tag!=="?"){let M=encodeURI(
o.tag[0]==="!"?o.tag.slice(1):o.tag).replace(/!/g,"%21");o.tag[0]==="!"?M="!"+M:M.slice(0,18)==="tag:yaml.org,2002:"?M="!!"+M.slice(18):M="!<"+M+">",o.dump=M+" "+
o.dump}}return!0}function b(o,m){let g=[],C=[];w(o,g,C);let A=C.length;for(let R=0;R<A;R+=1)m.duplicates.push(g[C[R]]);m.usedDuplicates=new Array(A)}function w(o,m,g){
if(o!==null&&typeof o=="object"){let C=m.indexOf(o);if(C!==-1)g.indexOf(C)===-1&&g.push(C);else if(m.push(o),Array.isArray(o))for(let A=0,R=o.length;A<R;A+=1)w(
o[A],m,g);else{let A=Object.keys(o);for(let R=0,v=A.length;R<v;R+=1)w(o[A[R]],m,g)}}}function y(o,m){m=m||{};let g=new Vt(m);g.noRefs||b(o,g);let C=o;return g.replacer&&
(C=g.replacer.call({"":C},"",C)),d(g,0,C,!0,!0)?g.dump+`
`:""}return li.dump=y,li}function wp(){if(is)return ne;is=1;let e=bp(),t=xp();function r(s,i){return function(){throw new Error("Function yaml."+s+" is removed \
in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return ne.Type=re(),ne.Schema=os(),ne.FAILSAFE_SCHEMA=cs(),ne.JSON_SCHEMA=ms(),ne.CORE_SCHEMA=
gs(),ne.DEFAULT_SCHEMA=ci(),ne.load=e.load,ne.loadAll=e.loadAll,ne.dump=t.dump,ne.YAMLException=jn(),ne.types={binary:vs(),float:ds(),map:ls(),null:us(),pairs:xs(),
set:ws(),timestamp:hs(),bool:ps(),int:fs(),merge:ys(),omap:bs(),seq:as(),str:ss()},ne.safeLoad=r("safeLoad","load"),ne.safeLoadAll=r("safeLoadAll","loadAll"),ne.
safeDump=r("safeDump","dump"),ne}var ne,Pt,Be,No,qr,$o,Hr,Mo,Ur,Fo,Kr,_o,Yr,jo,Gr,Bo,Wr,qo,Vr,Ho,zr,Uo,Jr,Ko,Zr,Yo,Qr,Go,Xr,Wo,ei,Vo,ni,zo,ti,Jo,ri,Zo,ii,Qo,oi,
Xo,si,es,ai,ns,ts,li,rs,is,Pp,Cp,Ps,Om,Cs,Sm,Im,Dm,As,Tm,Lm,Nm,$m,Mm,Fm,_m,Rs=x(()=>{"use strict";ne={},Pt={},Be={};li={};Pp=wp(),Cp=yp(Pp),{Type:Ps,Schema:Om,FAILSAFE_SCHEMA:Cs,
JSON_SCHEMA:Sm,CORE_SCHEMA:Im,DEFAULT_SCHEMA:Dm,load:As,loadAll:Tm,dump:Lm,YAMLException:Nm,types:$m,safeLoad:Mm,safeLoadAll:Fm,safeDump:_m}=Cp});function Os(e,t,r){if(t===void 0)return r?ks(e):nn(e);if(t===`${gn}binary`)return Ep(e);if(t===`${gn}timestamp`)return Rp.test(e)&&kp(e)?nn(e):void 0;let s=Ap.get(
t);if(!s)return nn(e);let i=ks(e);return s==="float"&&i.type==="integer"?hn(Number(i.value)):i.type===s?i:void 0}function kp(e){let[t=0,r=0,s=0]=e.split(/[-Tt ]/,
3).map(Number);return s<=new Date(Date.UTC(t,r,0)).getUTCDate()}function Ep(e){let t=e.replace(/[\r\n]/g,"");if(!(t.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(
t)))return nn(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),r=>r.charCodeAt(0))))}function ks(e){let t=Op.get(e);if(t)return t;let r=e.
charAt(0);if(r===".")return Sp(e)??nn(e);if(!/[-+0-9]/.test(r))return nn(e);let s=e.replaceAll("_","");return Dp(s)??Ip(s)??nn(e)}function nn(e){return{type:"te\
xt",value:e,key:e}}function Es(e){return{type:"boolean",value:e,key:String(e)}}function hn(e){return{type:"float",value:e,key:Lp(e)}}function Sp(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.
test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?hn(t):void 0}function Ip(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.
test(e))return;let t=Number(e);return Number.isFinite(t)?hn(t):void 0}function Dp(e){let t=Tp.exec(e);if(!t)return;let[,r="",s,i,a,c="0"]=t,l=s!==void 0?Ct(s,"0\
x",16):i!==void 0?Ct(i,"0o",22):a!==void 0?Ct(a,"0b",64):Ct(c,"",20);if(l===void 0||l>=2n**64n)return;let p=r==="-"?-l:l;return p>=-(2n**63n)&&p<2n**63n?{type:"\
integer",value:Number(p),key:String(p)}:r===""?{type:"integer",value:Number(p),key:void 0}:void 0}function Ct(e,t,r){return e.length<=r?BigInt(t+e):void 0}function Lp(e){
let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let r=1;for(;Math.
fround(Number(t.toPrecision(r)))!==t;)r++;let[s,i]=t.toExponential(r-1).split("e"),a=Number(i);return a>=-4&&a<6?String(Number(t.toPrecision(r))):`${s}e${a<0?"-":
"+"}${String(Math.abs(a)).padStart(2,"0")}`}var gn,Ap,Rp,Op,Tp,Ss=x(()=>{"use strict";gn="tag:yaml.org,2002:",Ap=new Map([[`${gn}int`,"integer"],[`${gn}float`,"\
float"],[`${gn}bool`,"boolean"],[`${gn}null`,"null"]]),Rp=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
Op=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,Es(!0)]),...["n","N","no","No","NO","false","False","FALSE","off","Off",
"OFF"].map(e=>[e,Es(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,hn(Number.NaN)]),
...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,hn(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,hn(Number.NEGATIVE_INFINITY)])]);
Tp=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/});function Ts(e){if(e.length>$s||Np(e))return;let t=Ns(e);return ui?void 0:t}function Ls(e){return e.length<=$s&&Ns(e)!==void 0}function Ns(e){ui=!1;try{return{value:As(
e,{schema:Qp})??null}}catch{return}}function Np(e){return Mp.test(e)||$p.test(e)||jp(e)||Fp.test(e)&&_p.test(e)?!0:/[[{]/.test(e)&&Bp.test(e)&&(qp.test(e)||Hp(e))}
function jp(e){for(let t=0;t+Is<e.length;){let r=e.lastIndexOf(`
`,t+Is);if(r<t)return!0;t=r+1}return!1}function Hp(e){let t=!1,r=!1;for(let s=0;s<e.length;s++){let i=e.charCodeAt(s);if(i===Up||i===Kp||i===Ds){if(t)return!0;t=
i!==Ds,r=!1}else t&&(i===Yp?r=!1:i===Gp?r=!0:!r&&i!==Wp&&i!==Vp&&i!==zp&&(t=!1))}return!1}var $s,$p,Mp,Fp,_p,Is,Bp,qp,Up,Kp,Ds,Yp,Gp,Wp,Vp,zp,ui,Jp,Bn,Zp,Qp,Ms=x(
()=>{"use strict";Rs();Ss();$s=3e6;$p=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Mp=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
Fp=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,_p=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");Is=1e3,Bp=/(?:^|[\s,:[{-])[[{]/,qp=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;[Up,Kp,Ds,Yp,
Gp,Wp,Vp,zp]=[93,125,44,10,35,32,9,13],ui=!1,Jp=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),Zp=new Ps("tag:openchoreo-pla\
nes,2026:scalar",{kind:"scalar",resolve:e=>{if(Jp.has(e.charCodeAt(0))||(Bn=Os(e,void 0,!0),!Bn||Bn.type==="text"))return!1;let{type:t,key:r,value:s}=Bn;return(t===
"float"||t==="integer"&&r!==String(s))&&(ui=!0),!0},construct:()=>Bn?.value}),Qp=Cs.extend({implicit:[Zp]})});var Xp,Fs,_s,pi,fi=x(()=>{"use strict";Fs=()=>Xp??=require("./cli/with-positions.cjs"),_s=(...e)=>Fs().multilineStrings(...e),pi=(...e)=>Fs().readWithPositions(
...e)});function di(e,{valuesOnly:t=!0}={}){let r=Ro(e),s=[],i,a=0;for(let c of To(e)){let l=js(e,{...c,start:a},r,t);if(l.value===null&&l.issues.length===0){i??=l;continue}
s.push(l),a=c.end}return s.length>0?{documents:s}:{documents:[i??js(e,{start:a,body:a,end:e.length},r,t)]}}function js(e,t,r,s){let i=s?ef(e,t):void 0;if(!i)return pi(
e,t,r);let a,c=()=>(a??=pi(e,t,r),a);return{value:i.value,issues:[],get range(){return r(t.start,t.end)},positionOf:l=>c().positionOf(l),keyOf:l=>c().keyOf(l),get node(){
return c().node}}}function ef(e,{body:t,end:r,json:s,fault:i}){if(i)return;let a=e.slice(t,r);return s?Ls(a)?s:void 0:Ts(a)}var Bs=x(()=>{"use strict";ko();Lo();
Ms();fi()});function mi(e){return nf.has(e)?"warning":"error"}var nf,qs=x(()=>{"use strict";nf=new Set(["null-value"])});function Hs(e){return e.split("/").slice(1).map(tf)}function At(e){return/[~\d]/.test(e)?Hs(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):
e.slice(1).replaceAll("/",".")}function K(e,t){let r=e;for(let s of rf(t))if(Array.isArray(r))r=r[Number(s)];else if(U(r)&&Object.hasOwn(r,s))r=r[s];else return;
return r}function oe(e,t){let r=K(e,t);return typeof r=="string"?r:""}function rf(e){let t=gi.get(e);if(t)return t;let r=Hs(e);return gi.size<of&&gi.set(e,r),r}
var tf,gi,of,te=x(()=>{"use strict";ye();tf=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll("~0","~"):e;gi=new Map,of=1e3});function L(e,t,r=`name: example
  namespace: acme`){let s=t.trim().split(`
`).map(i=>`  ${i}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${r}
spec:
${s.join(`
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
  namespace: acme`)}function G(e,t){return L("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,t)}var sf,Z,Rt,F,_,ve,W=x(()=>{"use strict";sf=
`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,Z=`-----BEGIN CERTIFICATE-----
${sf}-----END CERTIFICATE-----
`,Rt=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
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
  namespace: acme`)});function kt(e,t){let r=`planeID: shared
${Y(t)}observerURL: https://observer.example.com`;return L("ObservabilityPlane",r,`name: ${e}
  namespace: acme`)}var Ks,Us,Ys=x(()=>{"use strict";W();Ks={code:"conflicting-ca",severity:"error",source:"planes of one type and planeID share an agent; only \
from v0.14 on may they carry different CAs",since:"v0.9",until:"v0.13",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{if(!r.ca)return[];let s=`${r.kind}\
/${r.planeID}`,i=t.get(s);return i||t.set(s,r),i?.ca&&Us(i.ca.text)!==Us(r.ca.text)?[{plane:r,path:r.ca.path,detail:i.name}]:[]})},message:({detail:e})=>`differ\
s from the CA of ${e}, which has the same planeID and therefore the same agent: use the same CA in both.`,example:{release:"v0.13",wrong:`${kt("a",Z)}---
${kt("b",Z.replace("CCCC","DDDD"))}`,right:`${kt("a",Z)}---
${kt("b",Z)}`}},Us=e=>e.replace(/\s+/g,"")});function vn(e){let t=new Map;for(let i of e){let a=`${i.kind}/${i.name}`,c=t.get(a);c?(c.byNamespace??=new Map([[c.first.namespace,c.first]]),c.byNamespace.has(
i.namespace)||c.byNamespace.set(i.namespace,i)):t.set(a,{first:i})}function r(i,a,c){let l=t.get(`${a}/${c}`);if(!l||a===void 0||ge(a)||i.namespace===void 0)return l?.
first;let{first:p,byNamespace:u}=l;return u?u.get(i.namespace)??u.get(void 0):p.namespace===void 0||p.namespace===i.namespace?p:void 0}function s(i,a,c){for(let l of a){
let p=r(i,l,c);if(p)return p}}return{find:r,findFirst:s,findAnywhere:(i,a)=>t.get(`${i}/${a}`)?.first}}var Et=x(()=>{"use strict";ee()});function Gs(e,t){let r=U(e)?e.kind:void 0;if(!Me(t,r))return;let s=K(e,"/metadata/name"),i=K(e,"/metadata/namespace");if(!(typeof s!="string"||s===""))return{kind:r,
name:s,namespace:!ge(r)&&typeof i=="string"&&i!==""?i:void 0}}function Ws(e,t){return e.namespace===void 0||t.namespace===void 0||e.namespace===t.namespace}function Vs(e){
let t=K(e,"/spec/planeID"),r=t===void 0||t===""?K(e,"/metadata/name"):t;return typeof r=="string"?r:void 0}var hi=x(()=>{"use strict";te();ye();ee();Ce()});function af(e,t,r){let s=[];for(let i of r)if(i.kind===t&&Ws(e,i)&&s.push(i.name),s.length===lf)break;return s}var zs,lf,Js=x(()=>{"use strict";gt();ee();Et();hi();
W();zs={code:"dangling-reference",severity:"error",source:"a reference that is set must exist, a namespaced plane in the namespace of the referrer; else it does\
 not become ready",among:"all",check:e=>{let{find:t,findAnywhere:r}=vn(e);return e.flatMap(s=>s.references.flatMap(({set:i,namePath:a,kinds:c,name:l})=>{let[p=""]=c;
if(!i||t(s,p,l)||t(s,en(p),l))return[];let u=r(p,l);if(u)return[{plane:s,path:a,detail:`${p} "${l}" not found in namespace "${s.namespace}"; there is one in "${u.
namespace}"`}];let f=Qe(l,af(s,p,e)),h=ge(p)||s.namespace===void 0?"":` in namespace "${s.namespace}"`,P=f===void 0?"":`; did you mean "${f}"?`;return[{plane:s,
path:a,detail:`${p} "${l}" not found${h}${P}`}]}))},message:({detail:e=""})=>`${e}${e.endsWith("?")?"":"."}`,example:{release:"v0.15",wrong:`${yn("eu-wst")}---
${ve}`,right:`${yn("eu-west")}---
${ve}`}};lf=500});var Zs,cf,Qs=x(()=>{"use strict";te();ye();ee();W();Zs={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, whic\
h may have dots and more than 63 characters",since:"v0.9",check:e=>{let t=oe(e,"/kind"),r=oe(e,"/metadata/name");if(!bt(t)||ge(t)||r==="")return[];let{spec:s}=e;
return!U(s)||s.planeID!==void 0||cf.test(r)?[]:[{path:"/metadata/name"}]},message:()=>"is used as planeID but is not valid as one: set spec.planeID, at most 63 \
lowercase letters, digits and hyphens, and give the agent the same value.",example:{release:"v0.15",wrong:L("DataPlane",F+_,`name: eu.west
  namespace: acme`),right:L("DataPlane",`planeID: eu-west
${F}${_}`,`name: eu.west
  namespace: acme`)}},cf=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/});var yi,Xs=x(()=>{"use strict";yi=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDa\
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
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}]});function se(e){let t=ea.get(e);if(t)return t;let r=yi.filter(a=>je(a,e)&&a.kinds.some(c=>Me(e,c))),s={};for(let{role:a}of yi)s[a]=[];for(let a of r)s[a.role]?.some(
({pointer:c})=>c===a.pointer)||s[a.role]?.push(a);let i=s;return ea.set(e,i),i}function qe(e){let t=na.get(e);if(t)return t;let r=se(e)["client-ca"].map(({pointer:s})=>`${s}\
/value`);return na.set(e,r),r}function Ot(e){let{"client-ca":t,"secret-name":r}=se(e);return r.map(({pointer:s})=>s.slice(0,-5)).filter(s=>t.some(i=>s.startsWith(
`${i.pointer}/`)))}var ea,na,be=x(()=>{"use strict";Xs();ee();Ce();ea=new Map;na=new Map});function Ae(e,t){let r=[];for(let s of t){let i=K(e,s);typeof i=="string"&&r.push({path:s,text:i})}return r}var bn=x(()=>{"use strict";te()});function It(e,t){return(St?.resource!==e||St.line!==t)&&(St={resource:e,line:t,listeners:uf(e,t)}),St.listeners}function uf(e,t){return qn(t).filter(({port:r})=>U(
K(e,pf(r)))).map(r=>({...r,gateway:r.gateway.map(s=>oe(e,s)).join("/")}))}function qn(e){let t=ta.get(e);if(t)return t;let{port:r,host:s,...i}=se(e),a=r.flatMap(
c=>{let{direction:l,visibility:p,protocol:u,pointer:f}=c,h=I=>I.direction===l&&I.visibility===p,P=s.find(I=>h(I)&&(I.protocol===void 0||I.protocol===u));if(P===
void 0||u===void 0)return[];let E=[...i["gateway-namespace"],...i["gateway-name"]].filter(h).map(({pointer:I})=>I);return[{isPublic:ia(c),protocol:u,gateway:E,host:P.
pointer,port:f}]});return ta.set(e,a),a}function oa(e,t){let r=Ae(e,ff(t));return r.length<2?r:[...new Map(r.map(s=>[s.text,s])).values()]}function ff(e){let t=ra.
get(e);if(t)return t;let r=se(e).host.filter(ia).map(({pointer:s})=>s);return ra.set(e,r),r}var St,ta,ia,pf,ra,Dt=x(()=>{"use strict";te();ye();be();bn();ta=new Map,
ia=({direction:e,visibility:t})=>e==="ingress"&&t==="external",pf=e=>e.slice(0,e.lastIndexOf("/"));ra=new Map});var sa,aa=x(()=>{"use strict";te();Dt();W();sa={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",conditions:e=>[
{listeners:qn(e)}],check:(e,t)=>{let r=new Map;return It(e,t).flatMap(({gateway:s,protocol:i,port:a})=>{let c=K(e,a);if(typeof c!="number")return[];let l=`${s} ${c}`,
p=r.get(l)??[];r.set(l,[...p,i]);let u=p.find(f=>f!==i);return u===void 0?[]:[{path:a,detail:u}]})},message:({detail:e})=>`is the port of the ${e} listener of t\
he same gateway: give each a port of its own.`,example:{release:"v0.15",wrong:L("DataPlane",`${F}${_}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:L("DataPlane",`${F}${_}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}}});var la,ca=x(()=>{"use strict";te();be();W();la={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by n\
ame (v0.4 to v0.17)",check:(e,t)=>se(t)["pull-secrets"].flatMap(({pointer:r})=>{let s=K(e,r);if(!Array.isArray(s))return[];let i=new Set;return s.flatMap((a,c)=>{
let l=i.has(a);return i.add(a),l&&typeof a=="string"?[{path:`${r}/${c}`}]:[]})}),message:()=>"is already in this list: remove it, or use the name that was meant\
.",example:{release:"v0.15",wrong:L("DataPlane",`${F}${_}imagePullSecretRefs:
  - registry
  - registry`),right:L("DataPlane",`${F}${_}imagePullSecretRefs:
  - registry
  - mirror`)}}});var ua,pa=x(()=>{"use strict";W();ua={code:"duplicate-resource",severity:"error",source:"a kind has one resource of a name in a namespace; of two manifests the \
one that is applied last counts",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{let s=`${r.kind}/${r.namespace??""}/${r.name}`,i=t.get(s);return i||t.
set(s,r),i?[{plane:r,path:"/metadata/name",detail:i.file===r.file?"this file":i.path}]:[]})},message:({detail:e})=>`is already used by another resource of this \
kind in ${e}: remove one of them or rename it.`,example:{release:"v0.15",wrong:`${L("DataPlane",F+_)}---
${L("DataPlane",F+_)}`,right:`${L("DataPlane",F+_)}---
${L("DataPlane",F+_.replace("apps","dev"),`name: other
  namespace: acme`)}`}}});function Lt(e,t){return t.find(({when:r})=>He(r,e))}function He(e,t){switch(e.is){case"matching":return e.pattern.test(t);case"followed":{let r=e.pattern.exec(t);
return r!==null&&t.includes(e.by,r.index+r[0].length)}case"longer":return t.length>e.than;case"containing":return t.includes(e.text);case"beginning":return t.startsWith(
e.text);case"equal":return t===e.text;case"not":return!He(e.condition,t);case"all":return e.conditions.every(r=>He(r,t));case"any":return e.conditions.some(r=>He(
r,t));case"told":return e.by(t)}}var Q,fa,pe,Tt,vi,da,fe,xe,Hn,ma,xn=x(()=>{"use strict";Q=e=>({is:"matching",pattern:e}),fa=(e,t)=>({is:"followed",pattern:e,by:t}),
pe=e=>({is:"longer",than:e}),Tt=e=>({is:"containing",text:e}),vi=e=>({is:"beginning",text:e}),da=e=>({is:"equal",text:e}),fe=e=>({is:"not",condition:e}),xe=(...e)=>({
is:"all",conditions:e}),Hn=(...e)=>({is:"any",conditions:e}),ma=e=>({is:"told",by:e})});function ga(e){let t=ha.get(e);if(t)return t;let{host:r,"secret-store":s,"gateway-name":i,"gateway-namespace":a}=se(e),c=[...Ot(e).flatMap(l=>[`${l}/name`,`${l}\
/key`]),...s.map(({pointer:l})=>l),...xo(e).flatMap(({pointer:l,form:p})=>p==="object"?[`${l}/name`]:[]),...r.map(({pointer:l})=>l),...[...i,...a].filter(l=>l.default===
void 0).map(({pointer:l})=>l)];return ha.set(e,c),c}var va,ha,ya,ba=x(()=>{"use strict";te();ee();be();bn();xn();W();va={code:"empty-name",severity:"error",source:"\
an empty string satisfies `required`, and then nothing is found by it",conditions:e=>[{strings:ga(e),lists:ya(e),forbidden:[{when:da("")}]}],check:(e,t)=>[...Ae(
e,ga(t)).filter(({text:r})=>r===""),...ya(t).flatMap(r=>{let s=K(e,r);return Array.isArray(s)?s.flatMap((i,a)=>i===""?[{path:`${r}/${a}`}]:[]):[]})],message:()=>"\
must not be empty.",example:{release:"v0.15",wrong:L("DataPlane",F.replace("name: agent-ca",'name: ""')+_),right:L("DataPlane",F+_)}};ha=new Map,ya=e=>se(e)["pu\
ll-secrets"].map(({pointer:t})=>t)});function xa(e){return e.replace(df,"")}function*wa(e){for(let t=e;;){let r=bi.exec(t);if(!r)return;let s=r.index+r[0].length,i=t.indexOf(Nt,s);if(i===-1)return;
yield t.slice(s,i),t=t.slice(i+Nt.length)}}function $t(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(
t)))try{let r=Uint8Array.from(atob(t),i=>i.charCodeAt(0)),s=new TextDecoder("utf-8",{fatal:!0}).decode(r);return s.includes("-----BEGIN ")?s:void 0}catch{return}}
var df,bi,Nt,xi=x(()=>{"use strict";df=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;bi=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/,
Nt="-----END"});function ae(e){let t=$t(e),r=t??e;if(xa(r)!==r)return"private-key";let[s]=wa(r);return s===void 0?gf(r)?"placeholder":"other":mf(s)?t===void 0?"certificate":"en\
coded":"placeholder"}function mf(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.test(t)}function gf(e){return e.length<=Un&&He(Pa,
e)}var Un,Pa,Ca,Aa,Ra,Ue=x(()=>{"use strict";xi();xn();Un=1e4,Pa=Hn(Q(/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/),xe(Q(/^[\w\s-]*$/),Q(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),
Ca=xe(Tt("PRIVATE KEY-----"),Hn(pe(Un),Q(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),Aa=xe(pe(400),vi("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS"),Hn(pe(Un),Q(/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),
Ra=xe(fe(Tt("PRIVATE KEY-----")),fe(vi("LS0tLS1CRUdJTi")),Hn(xe(pe(Un),fe(Tt("CERTIFICATE-----"))),xe(fe(pe(Un)),fe(fa(bi,Nt)),fe(Pa))))});function le(e,t){return Ae(e,qe(t))}var Ke=x(()=>{"use strict";be();bn()});var ka,Ea=x(()=>{"use strict";xi();te();be();Ue();W();Ke();ka={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM \
and never decodes it",since:"v0.9",conditions:e=>[{strings:qe(e),forbidden:[{when:Aa}]}],check:(e,t)=>le(e,t).filter(({text:r})=>ae(r)==="encoded"),message:()=>"\
must be PEM, not base64 of PEM: the control plane does not decode it.",fix:(e,{path:t})=>$t(oe(e,t)),example:{release:"v0.15",wrong:G(Y(btoa(Z))),right:G(Y(Z))}}});function Ft(e,t,{at:r,endOf:s}){return!r||!s?[]:le(e,t).flatMap(({path:i,text:a})=>{let c=ae(a)==="certificate"?s(a):void 0;return c?[{path:i,end:c,at:r}]:[]})}
var Mt,_t,wi=x(()=>{"use strict";Ue();Ke();Mt="the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifies noth\
ing";_t=e=>e.toISOString().slice(0,10)});var Oa,Sa=x(()=>{"use strict";W();wi();Oa={code:"expired-ca",severity:"error",source:Mt,since:"v0.9",check:(e,t,r)=>Ft(e,t,r).flatMap(({path:s,end:i,at:a})=>i<a?
[{path:s,detail:_t(i)}]:[]),message:({detail:e})=>`contains a certificate that expired on ${e}: use the current CA of the cluster agent.`,example:{release:"v0.1\
5",at:new Date("2026-07-01T00:00:00Z"),wrong:G(Y(Rt)),right:G(F)}}});var Ia,hf,Da=x(()=>{"use strict";W();wi();Ia={code:"expiring-ca",severity:"warning",source:Mt,since:"v0.9",check:(e,t,r)=>Ft(e,t,r).flatMap(({path:s,end:i,at:a})=>i>=
a&&i.getTime()-a.getTime()<hf?[{path:s,detail:_t(i)}]:[]),message:({detail:e})=>`contains a certificate that expires on ${e}: use the renewed CA of the cluster \
agent.`,example:{release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:G(Y(Rt)),right:G(F)}},hf=720*60*60*1e3});var Ta,La=x(()=>{"use strict";te();ee();Ue();W();Ke();Ta={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 day\
s; an inline copy of its CA goes stale",since:"v0.9",check:(e,t)=>Se(oe(e,"/kind"))==="observability"?[]:le(e,t).filter(({text:r})=>ae(r)==="certificate"),message:()=>"\
becomes stale when the agent\u2019s certificate is renewed: refer to a secret that contains the CA instead.",example:{release:"v0.15",wrong:L("DataPlane",Y(Z)+_),
right:L("DataPlane",F+_)}}});var Na,$a,Ma,Fa=x(()=>{"use strict";be();xn();Ue();W();Ke();Na="is empty, which counts as none, and the plane is skipped",$a="is no certificate in PEM",Ma={code:"\
invalid-ca",severity:"error",source:"the control plane reads the value as PEM; where there is none the plane is skipped, and its agent cannot connect",since:"v0\
.9",conditions:e=>[{strings:qe(e),forbidden:[{when:xe(fe(pe(1e3)),Q(/^\s*$/)),detail:Na},{when:Ra,detail:$a}]}],check:(e,t,{at:r,endOf:s})=>le(e,t).flatMap(({path:i,
text:a})=>{let c=ae(a);if(a.trim()==="")return[{path:i,detail:Na}];let l=c==="certificate"&&r!==void 0&&s?.(a)===void 0;return c==="other"||l?[{path:i,detail:$a}]:
[]}),message:({detail:e})=>`${e}: set it to the CA of the cluster agent, including the BEGIN CERTIFICATE and END CERTIFICATE lines.`,example:{release:"v0.15",wrong:L(
"ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:G(Y(Z))}}});var _a,Pi,ja=x(()=>{"use strict";te();Dt();W();_a={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",
conditions:e=>[{numbers:qn(e).map(({port:t})=>t),...Pi}],check:(e,t)=>It(e,t).flatMap(({port:r})=>{let s=K(e,r);return typeof s=="number"&&(s<Pi.minimum||s>Pi.maximum)?
[{path:r}]:[]}),message:()=>"must be between 1 and 65535, inclusive.",example:{release:"v0.15",wrong:L("DataPlane",`${F}${_}  publicHTTPPort: 0`),right:L("DataP\
lane",`${F}${_}  publicHTTPPort: 80`)}},Pi={minimum:1,maximum:65535}});function qa(e){let{"observer-url":t,"agent-url":r}=se(e);return[...t,...r].map(({pointer:s})=>s)}var Ha,Ba,Ua=x(()=>{"use strict";be();bn();xn();W();Ha={code:"i\
nvalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD checks them",conditions:e=>[{strings:qa(e),forbidden:Ba}],check:(e,t)=>Ae(
e,qa(t)).flatMap(({path:r,text:s})=>{let i=Lt(s,Ba);return i===void 0?[]:[{path:r,...i}]}),message:({detail:e})=>`must be a URL such as https://observer.example\
.com; this one ${e}.`,example:{release:"v0.15",wrong:L("ObservabilityPlane",`${Y(Z)}observerURL: observer.example.com`),right:G(Y(Z))}},Ba=[{when:pe(2e3),detail:"\
has more than 2000 characters"},{when:fe(Q(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:Q(/^https?:\/\/[^/?#]*@/i),detail:"holds a \
user or password, which everybody can read here"},{when:ma(e=>!URL.canParse(e)),detail:"has no host that can be read"}]});var Wa,Ka,yf,Ci,Ya,Ga,Va=x(()=>{"use strict";be();bn();xn();W();Wa={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environm\
ent>-<namespace>.<host>; no CRD checks it",conditions:e=>[{strings:Ka(e),forbidden:Ga,fastPass:Ya}],check:(e,t)=>Ae(e,Ka(t)).flatMap(({path:r,text:s})=>{let i=He(
Ya,s)?void 0:Lt(s,Ga);return i===void 0?[]:[{path:r,...i}]}),message:({detail:e})=>`must be a plain host name such as apps.example.com, without ${e}.`,example:{
release:"v0.15",wrong:L("DataPlane",F+_.replace("apps.example.com","https://apps.example.com")),right:L("DataPlane",F+_)}},Ka=e=>se(e).host.map(({pointer:t})=>t),
yf=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,Ci=253,Ya=xe(fe(pe(Ci)),Q(yf)),Ga=[{when:pe(Ci),detail:`more than ${Ci} characters`},{when:Q(
/^[a-z][a-z\d+.-]*:\/\//i),detail:"a scheme"},{when:Q(/\//),detail:"a path"},{when:Q(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),detail:"\
an IP address in its place"},{when:Q(/:/),detail:"a port"},{when:Q(/\*/),detail:"a wildcard"},{when:Q(/\s/),detail:"blanks"},{when:Q(/_/),detail:"an underscore"},
{when:Q(/[A-Z]/),detail:"upper-case letters"},{when:Q(/^\.|\.$|\.\./),detail:"an empty part between dots"}]});var za,Ja=x(()=>{"use strict";te();ye();ee();be();W();za={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported \
on 1.x: "agent mode must be enabled"',since:"v1.0",check:(e,t)=>Se(oe(e,"/kind"))==="observability"?Ot(t).flatMap(r=>U(K(e,r))?[{path:r}]:[]):[],message:()=>"do\
es not work on observability planes (openchoreo/openchoreo#4578): until that is fixed, set the certificate inline in value.",example:{release:"v1.1",wrong:L("Ob\
servabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:G(Y(Z))}}});var Za,Qa=x(()=>{"use strict";Ue();W();Ke();Za={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(e,t)=>le(e,t).
filter(({text:r})=>ae(r)==="placeholder"),message:()=>"looks like a placeholder: replace it with the CA of the cluster agent.",example:{release:"v0.15",wrong:G(
Y(`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)),right:G(Y(Z))}}});var vf,Xa,el=x(()=>{"use strict";be();Ue();W();Ke();vf=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,Xa={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",conditions:e=>[{strings:qe(e),
forbidden:[{when:Ca}]}],check:(e,t)=>le(e,t).filter(({text:r})=>ae(r)==="private-key"),message:()=>"contains a private key: remove it, keep only the CA certific\
ate, and replace the key, which must be treated as leaked.",example:{release:"v0.15",wrong:G(Y(Z+vf)),right:G(Y(Z))}}});var nl,tl=x(()=>{"use strict";ee();Et();W();nl={code:"scope-mismatch",severity:"error",source:"a reference names the kind: a DataPlane is looked for in the name\
space, a ClusterDataPlane in the cluster",among:"all",check:e=>{let{find:t}=vn(e);return e.flatMap(r=>r.references.flatMap(({set:s,path:i,namePath:a,kinds:c,name:l})=>{
let[p=""]=c;if(!s||t(r,p,l))return[];let u=t(r,en(p),l);return u?[{plane:r,path:a===i?i:`${i}/kind`,detail:`${l} is a ${u.kind}`}]:[]}))},message:({detail:e})=>`\
does not resolve: ${e}; refer to that kind, or to a plane of this kind.`,example:{release:"v0.15",wrong:`${yn("eu-west","ClusterDataPlane")}---
${ve}`,right:`${yn("eu-west")}---
${ve}`}}});function rl(e){let t=new Map,r=new Map;for(let s of e)for(let i of s.hosts){let a=t.get(i);a?r.get(i)?.push(s)===void 0&&r.set(i,[a,s]):t.set(i,s)}return[...r].
filter(([,s])=>s.some(({planeID:i})=>i!==s[0]?.planeID)).map(([s,i])=>({host:s,planes:i}))}var il=x(()=>{"use strict"});var ol,sl=x(()=>{"use strict";il();W();ol={code:"shared-virtual-host",severity:"warning",source:"routes are <environment>-<namespace>.<host>; planes of differen\
t planeID are different clusters",among:"each",check:e=>rl(e.map(t=>({...t,plane:t,hosts:t.publicHosts.map(({text:r})=>r)}))).flatMap(({host:t,planes:[r,...s]})=>s.
flatMap(({plane:i,planeID:a,publicHosts:c})=>a===r?.planeID?[]:c.filter(({text:l})=>l===t).map(({path:l})=>({plane:i,path:l,detail:String(r?.name)})))),message:({
detail:e})=>`is also the public host of ${e}, which is another cluster: use a different host for each cluster.`,example:{release:"v0.15",wrong:`${ve}---
${L("DataPlane",F+_,`name: us-east
  namespace: acme`)}`,right:`${ve}---
${L("DataPlane",F+_.replace("apps","us"),`name: us-east
  namespace: acme`)}`}}});var al,ll=x(()=>{"use strict";te();ye();ee();W();al={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the\
 kind of a reference (v0.15); the documents call both optional",since:"v0.14",check:(e,t)=>{let{spec:r,metadata:s}=e;if(!U(r))return[];let i=[],a=U(s)?s.name:void 0;
ge(oe(e,"/kind"))&&r.planeID===void 0&&typeof a=="string"&&i.push({path:"/spec/planeID",detail:a});let c=oe(e,"/kind");for(let{pointer:l,form:p,to:u}of Fn(c,t)){
let f=K(e,l),[h=""]=u;p==="object"&&Se(h)==="observability"&&U(f)&&f.kind===void 0&&i.push({path:`${l}/kind`,detail:h})}return i},message:({detail:e})=>`is opti\
onal in the documentation but required by the API server: set it to ${e}.`,fix:(e,{detail:t})=>t,example:{release:"v0.15",wrong:L("DataPlane",`${F}${_}observabi\
lityPlaneRef:
  name: logs`),right:L("DataPlane",`${F}${_}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}}});var cl,ul,pl=x(()=>{"use strict";ee();Et();W();cl=G(F,`name: logs
  namespace: acme`),ul={code:"unused-observability-plane",severity:"warning",source:"planes are observed by the observability plane that they refer to, and by t\
he one named default where they refer to none",since:"v0.8",among:"all",check:e=>{let{findFirst:t}=vn(e),r=new Set(e.flatMap(s=>s.references.map(({kinds:i,name:a})=>t(
s,i,a))));return e.flatMap(s=>Se(s.kind)==="observability"&&!r.has(s)?[{plane:s,path:"/metadata/name"}]:[])},message:()=>"is not referenced by any plane: refer \
to it in an observabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${ve}---
${cl}`,right:`${L("DataPlane",`${F}${_}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${cl}`}}});var jt,fl,Ai=x(()=>{"use strict";Ys();Js();Qs();aa();ca();pa();ba();Ea();Sa();Da();La();Fa();ja();Ua();Va();Ja();Qa();el();tl();sl();ll();pl();jt=[Xa,ka,Ma,Za,Oa,
Ia,Wa,Ha,_a,sa,al,va,Zs,za,Ta,la],fl=[ua,zs,nl,ol,Ks,ul]});function ml(e,t,r,s={},i=jt){let a=[];for(let l of bf(i,t)){let p=xf(l,e,t,s);p.length>0&&a.push(...p)}if(a.length===0)return a;let c=new Set(r.map(({path:l})=>l));
return a.filter(({issue:l})=>!c.has(l.path))}function bf(e,t){if(e!==jt)return e.filter(i=>je(i,t));let r=dl.get(t);if(r)return r;let s=jt.filter(i=>je(i,t));return dl.
set(t,s),s}function xf(e,t,r,s){try{return e.check(t,r,s).map(i=>{let a=e.fix?.(t,i);return{issue:wf(e,i),severity:e.severity,...a!==void 0&&{fix:a}}})}catch{return[
{issue:{...Ri(e.code),path:"",field:""},severity:"error"}]}}function wf(e,t){return{code:e.code,path:t.path,field:At(t.path),message:e.message(t)}}var dl,Ri,ki=x(
()=>{"use strict";te();ee();Ai();dl=new Map;Ri=e=>({code:"rule-failed",message:`could not be checked: the rule ${e} failed; please report it.`})});function gl(e,t){if(!Kn(e))return Ei(e.value);let{start:r,end:s}=e.range;return t.slice(r.offset,s.offset).includes("{{")}function Ei(e){return typeof e=="strin\
g"?e.includes("{{"):Array.isArray(e)?e.some(Ei):U(e)?Object.entries(e).some(([t,r])=>t.includes("{{")||t!=="annotations"&&Ei(r)):!1}var Kn,Oi=x(()=>{"use strict";
ye();Kn=({issues:e})=>e.some(({code:t})=>t==="yaml-syntax")});function hl(e,t,r,s){let i=wo(e.value);if(i.length===0&&!Kn(e))return;let a=e.issues.map(l=>({...l,file:t,severity:mi(l.code)})),c=[];for(let l of i){let p=Pf(l,
e,t,r,s);p.length!==0&&(a.push(...p),p.some(({severity:u})=>u==="error")&&c.push(...Cf(l,e,t,r)))}return{planes:i,findings:a,fits:c}}function Pf({value:e,pointer:t},r,s,i,a){
let c=ro(i)(e),l=c.ok?[]:c.issues,p=ft(i),u=U(e)&&Me(p,e.kind)?ml(e,p,l,a):[];if(l.length===0&&u.length===0)return[];return[...l.map(h=>f(h,mi(h.code))),...u.map(
({issue:h,severity:P})=>f(h,P))];function f(h,P){let E=t+h.path,I=h.code==="unknown-field"?r.keyOf(E):r.positionOf(E);return{...h,path:E,file:s,severity:P,range:I}}}
function Cf({value:e,pointer:t},r,s,i){let a=io(e),c=a.includes(i)?void 0:a.at(-1);if(c===void 0)return[];let l=Oe.indexOf(i)>Oe.indexOf(c),{line:p}=r.positionOf(
t).start;return[{file:s,line:p,span:oo(a),release:c,...l&&{later:i}}]}var yl=x(()=>{"use strict";ye();Ce();xt();qs();ki();Oi()});function bl(e,t,r,s,i=fl){let a=i.filter(p=>je(p,t));if(r)return a.flatMap(p=>vl(p,e,t,s));let c=a.filter(({among:p})=>p==="each");return[..._e(e,({file:p})=>p).
values()].filter(p=>p.length>1).flatMap(p=>c.flatMap(u=>vl(u,p,t,s)))}function vl(e,t,r,s){try{return e.check(t,r).map(i=>{let a=i.plane.pointer+i.path,c={code:e.
code,path:a,field:At(i.path),message:e.message(i)},{plane:l}=i;return{plane:l,finding:{...c,file:l.path,severity:e.severity,range:s(l,i.path)}}})}catch{let[i]=t,
a={...Ri(e.code),path:"",field:""};return i?[{plane:i,finding:{...a,file:i.path,severity:"error",range:s(i,"")}}]:[]}}var xl=x(()=>{"use strict";Mn();te();ee();
Ai();ki()});function wl(e,t){let r=U(e)?e.kind:void 0;return Me(t,r)?Fn(r,t).flatMap(s=>Af(e,r,s,t)):[]}function Af(e,t,{pointer:r,to:s},i){let[a]=s;if(a===void 0)return[];
let c=K(e,r);if(c==null||c==="")return[{path:r,namePath:r,kinds:Rf(a,t,i),name:"default",set:!1}];if(typeof c=="string")return[{path:r,namePath:r,kinds:[a],name:c,
set:!0}];if(!U(c)||typeof c.name!="string"||c.name==="")return[];let l=c.kind??a,p=[a,en(a)].find(u=>u===l);return p===void 0?[]:[{path:r,namePath:`${r}/name`,kinds:[
p],name:c.name,set:!0}]}function Rf(e,t,r){let s=ge(t)?void 0:en(e);return s!==void 0&&Nn(r,"v1.0")?[e,s]:[e]}var Pl=x(()=>{"use strict";te();ye();ee();Ce()});function Cl({value:e,pointer:t,document:r},s,i,a){let c=Gs(e,s);if(!c)return[];let l=e;return[{...c,path:i,file:a,document:r,pointer:t,planeID:Vs(e),references:wl(
e,s),publicHosts:oa(l,s),ca:le(l,s).find(({text:p})=>ae(p)==="certificate")}]}var Al=x(()=>{"use strict";hi();Dt();Pl();Ue();Ke()});function kl(e,t,r){if(t.length===0)return[...e];let s=kf(t),i=({code:u,range:{start:f}})=>[El(u,f.line),Ol(u,s(f.offset))],a=new Set(t.filter(({hasReason:u})=>u).
map(Rl)),c=e.filter(u=>!i(u).some(f=>a.has(f))),l=new Set(e.flatMap(i)),p=t.flatMap(u=>{let f=u.hasReason?l.has(Rl(u))?void 0:Of:Ef;return f?[{...f,path:"",field:"",
file:r,severity:"warning",range:u.range}]:[]});return[...c,...p]}function kf(e){let t=new Map(e.map(({document:s})=>[s.start.offset,s.end.offset])),r=[...t.keys()].
sort((s,i)=>s-i);return s=>{let i=0,a=r.length;for(;i<a;){let l=i+a>>1;(r[l]??0)<=s?i=l+1:a=l}let c=r[i-1];return c!==void 0&&s<(t.get(c)??0)?c:void 0}}function Il(e,t){
let{start:r,end:s}=e.range,i=t.slice(r.offset,s.offset),a=e.positionOf("").start,c=_s(e),l=0,p=r.offset;return i.split(`
`).flatMap((u,f)=>{let h=p;for(p+=u.length+1;h>=(c[l]?.[1]??Number.POSITIVE_INFINITY);)l++;let P=Sf.exec(u),E=P?.[1];if(!P||E===void 0||h>=(c[l]?.[0]??Number.POSITIVE_INFINITY))
return[];let I=P[2]!==void 0;if(!I&&h>=a.offset)return[];let $=r.line+f,B=u.indexOf("#")+1,H={line:$,column:B,offset:h+B-1},q={start:H,end:{line:$,column:B+E.length,
offset:H.offset+E.length}};return[{code:P[3]??"",hasReason:P[4]!==void 0,line:I?$+1:void 0,document:e.range,range:q}]})}var Rl,El,Ol,Ef,Of,Sf,Sl,Dl=x(()=>{"use \
strict";fi();Rl=({code:e,line:t,document:r})=>t===void 0?Ol(e,r.start.offset):El(e,t),El=(e,t)=>`${e} on line ${t}`,Ol=(e,t)=>`${e} in the document at ${t}`;Ef=
{code:"suppression-without-reason",message:"suppression has no reason and is ignored: add one after the code, as in `CODE -- reason`."},Of={code:"unused-suppres\
sion",message:"unused suppression: there is no such finding here; remove the comment."},Sf=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*)|[ \t]*))\r?$/,
Sl="openchoreo-planes-disable"});function Ll({release:e=fn,complete:t=!1,valuesOnly:r=!0,...s}){let i=ft(e),a=[],c=[],l=0,p=0;function u({path:h,text:P},E,I=!1){l++;let $=P.includes("{{"),B=P.includes(
Sl),H=[],q=[],j=[],V=[],de=!1,We=!1,{documents:An}=di(P,{valuesOnly:r});for(let[Je,he]of An.entries())if($&&gl(he,P))de=!0;else if(I&&Kn(he)&&!Co(If(he,P)))We=!0;else{
let we=hl(he,h,e,s);if(!we)continue;for(let ce of we.findings)H.push(ce);for(let ce of we.fits)j.push(ce);if(B&&we.planes.length>0)for(let ce of Il(he,P))q.push(
ce);for(let{value:ce,pointer:X}of we.planes)V.push({value:ce,pointer:X,document:Je})}p+=V.length,V.length>0&&c.push(h);let Ve=t||V.length>1,ze=H.length>0||q.length>
0||de||We;!Ve&&!ze||a.push({number:E,path:h,findings:H,directives:q,fits:j,listed:Ve?V.flatMap(Je=>Cl(Je,i,h,E)):[],isTemplate:de,isSkipped:We})}function f(h){let P=a.
flatMap(({listed:I})=>I),E=_e(bl(P,i,t,Tf(h)),({plane:I})=>I.file);return{findings:a.flatMap(({number:I,path:$,findings:B,directives:H})=>kl([...B,...(E.get(I)??
[]).map(({finding:q})=>q)],H,$).sort(Df)),files:l,planes:p,filesWithPlanes:c,fits:a.flatMap(({fits:I})=>I),templates:a.filter(({isTemplate:I})=>I).map(({path:I})=>I),
skipped:a.filter(({isSkipped:I})=>I).map(({path:I})=>I)}}return{add:u,skip:()=>{l++},finish:f}}function Tf(e){let t;return({file:r,document:s,pointer:i},a)=>(t?.
file!==r&&(t={file:r,documents:di(e(r)).documents}),t.documents[s]?.positionOf(i+a)??{start:Tl,end:Tl})}var If,Df,Tl,Nl=x(()=>{"use strict";Mn();Ce();xt();Bs();
yl();xl();Al();Dl();Oi();If=({range:e},t)=>t.slice(e.start.offset,e.end.offset),Df=(e,t)=>e.range.start.offset-t.range.start.offset;Tl={line:1,column:1,offset:0}});function Ye(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Lf)}var Lf,Yn=x(()=>{"use strict";Lf=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`});var tn,$l=x(()=>{"use strict";tn=(e,t)=>`${e} ${t}${e===1?"":"s"}`});function rn(e){let t=e.filter(({severity:r})=>r==="error").length;return{errors:t,warnings:e.length-t}}var Bt=x(()=>{"use strict"});function wn({findings:e,files:t,planes:r,filesWithPlanes:s}){let{errors:i,warnings:a}=rn(e),c=`${tn(t,"file")}, ${s.length} with OpenChoreo planes`;return r===0&&
e.length===0?`${c}: no plane found; nothing was checked`:`${c}: ${tn(r,"plane")} checked; ${tn(i,"error")}, ${tn(a,"warning")}`}function Fl({templates:e,skipped:t}){
let r=[];return e.length>0&&r.push(`${tn(e.length,"file")} with Helm templates skipped (${Ml(e)}): lint the rendered output instead: helm template . | openchore\
o-planes lint -`),t.length>0&&r.push(`${tn(t.length,"file")} skipped, not YAML and not OpenChoreo: ${Ml(t)}`),r}var Ml,qt=x(()=>{"use strict";$l();Bt();Ml=e=>e.
length>3?`${e.slice(0,3).join(", ")} and ${e.length-3} more`:e.join(", ")});function Nf(e){let{file:t,severity:r,code:s,range:i}=e,{start:a,end:c}=i,l={file:t,line:a.line,col:a.column,endLine:c.line,endColumn:c.column,title:s},p=Object.
entries(l).map(([u,f])=>`${u}=${$f(String(f))}`);return`::${r} ${p.join(",")}::${jl(Ye(e))}`}var _l,jl,$f,Bl=x(()=>{"use strict";$e();Yn();qt();_l=e=>[...e.findings.
map(Nf),wn(e),""].join(`
`);jl=e=>cn(e).replaceAll("%","%25"),$f=e=>jl(e).replaceAll(":","%3A").replaceAll(",","%2C")});var ql,Hl=x(()=>{"use strict";$e();Yn();ql=({findings:e})=>{let t=new Map,r=e.map(s=>{let{file:i,code:a,severity:c,path:l,range:p}=s,u=`${i}#${l} ${a}`,f=t.get(
u)??0;return t.set(u,f+1),{description:Ye(s),check_name:a,fingerprint:f===0?u:`${u} ${f+1}`,severity:c==="error"?"major":"minor",location:{path:i,lines:{begin:p.
start.line,end:p.end.line}}}});return un(r)}});var Mf,Ff,Ul,Kl=x(()=>{"use strict";Ff=()=>Mf??=require("./cli/groups.cjs"),Ul=(...e)=>Ff().groupsOf(...e)});var Yl,Gl=x(()=>{"use strict";Kl();qt();Yl=(e,t)=>[...e.findings.length>0||e.fits.length>0?Ul(e,t):[],`${wn(e)}
`].join(`
`)});var Wl,Vl=x(()=>{"use strict";Mn();$e();Bt();Wl=({findings:e,files:t,planes:r})=>{let s=[..._e(e,({file:i})=>i)].map(([i,a])=>({file:i,issues:a.map(({code:c,severity:l,
message:p,path:u,field:f,range:{start:h,end:P}})=>({code:c,severity:l,message:p,path:u,field:f,line:h.line,column:h.column,endLine:P.line,endColumn:P.column}))}));
return un({version:1,summary:{files:t,planes:r,...rn(e)},results:s})}});function _f(e,t){let r=Ht(e),s=t.length===0?[`    <testcase name="planes" classname="${r}"/>`]:t.flatMap(c=>jf(r,c)),i=Math.max(1,t.length),{errors:a}=rn(t);return{
tests:i,lines:[`  <testsuite name="${r}" tests="${i}" failures="${a}" errors="0">`,...s,"  </testsuite>"]}}function jf(e,t){let{code:r,severity:s,range:i,file:a}=t,
{line:c,column:l}=i.start,p=Ye(t),u=`${a}:${c}:${l}`;return[`    <testcase name="${Ht(`${r} at ${c}:${l}`)}" classname="${e}">`,s==="error"?`      <failure type\
="${Ht(r)}" message="${Ht(p)}">${Si(`${u} ${p}`)}</failure>`:`      <system-out>${Si(`${u} warning: ${p}`)}</system-out>`,"    </testcase>"]}var zl,Si,Ht,Jl=x(()=>{
"use strict";Mn();$e();Yn();Bt();zl=({findings:e,filesWithPlanes:t})=>{let r=_e(e,({file:l})=>l),i=[...new Set([...t,...r.keys()])].map(l=>_f(l,r.get(l)??[])),a=i.
reduce((l,{tests:p})=>l+p,0),{errors:c}=rn(e);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="openchoreo-planes" tests="${a}" failures="${c}"\
>`,...i.flatMap(({lines:l})=>l),"</testsuites>",""].join(`
`)};Si=e=>cn(e).replace(/[\ufffe\uffff]/g,"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),Ht=e=>Si(e).replaceAll('"',"&quot;")});var Bf,qf,Zl,Ql=x(()=>{"use strict";qf=()=>Bf??=require("./cli/explanations.cjs"),Zl=(...e)=>qf().explanations(...e)});function Uf({code:e,severity:t,what:r,why:s}){return{id:e,shortDescription:{text:r},fullDescription:{text:`${r} ${s}`},help:{text:`${r} ${s} openchoreo-planes e\
xplain ${e} shows an example.`},defaultConfiguration:{level:t}}}function Kf(e,t){let{file:r,code:s,severity:i,path:a,range:c}=e,{start:l,end:p}=c,u=t.findIndex(
f=>f.code===s);return{ruleId:s,...u>=0&&{ruleIndex:u},level:i,message:{text:Ye(e)},locations:[{physicalLocation:{artifactLocation:{uri:Yf(r)},region:{startLine:l.
line,startColumn:l.column,endLine:p.line,endColumn:p.column}},logicalLocations:[{fullyQualifiedName:a}]}],partialFingerprints:{"openchoreoPlanes/v1":`${s} ${a}`}}}
function Yf(e){let t=e.split("/").map(encodeURIComponent).join("/");return e.startsWith("/")?`file://${t}`:t.replace(/^([A-Za-z])%3A\//,"file:///$1:/")}var Xl,Hf,
ec=x(()=>{"use strict";$e();Yn();Ql();Xl=({findings:e},{version:t})=>{let r=new Set(e.map(({code:a})=>a)),s=Zl().filter(({code:a})=>r.has(a)),i={tool:{driver:{name:"\
openchoreo-planes",version:t,informationUri:"https://openchoreo.dev",rules:s.map(Uf)}},columnKind:"utf16CodeUnits",results:e.map(a=>Kf(a,s))};return un({$schema:Hf,
version:"2.1.0",runs:[i]})},Hf="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"});var Gf,nc,tc,rc,ic=x(()=>{"use strict";nc=()=>Gf??=require("./cli/glob.cjs"),tc=(...e)=>nc().globOf(...e),rc=(...e)=>nc().isGlob(...e)});var Wf,Ut,Ii,oc,Di,sc,ac=x(()=>{"use strict";Ut=()=>Wf??=require("./cli/ignored.cjs"),Ii=(...e)=>Ut().ignoringAround(...e),oc=(...e)=>Ut().ignoringIn(...e),Di=(...e)=>Ut().
isIgnored(...e),sc=(...e)=>Ut().patternsOf(...e)});function cc(e){return Vf.test(e)}var Pn,lc,Vf,d0,uc=x(()=>{"use strict";Pn=require("fs"),lc=require("path"),Vf=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,d0=1440*
60*1e3});function*pc(e,{cwd:t,ignore:r=[],onFault:s}){let i=new Set,a=r.length>0?sc(t,r):[];function*c(l,p,u,f){let h=(0,Re.realpathSync)(l);if(i.has(h))return;i.add(h);
let P=oc(l,u);for(let E of(0,Re.readdirSync)(l,{withFileTypes:!0}).sort(Qf)){let I=Ti(l,on.sep,E.name),$=p===""?E.name:Ti(p,"/",E.name),B=Jf.test(E.name)&&f($);
try{let H=E.isSymbolicLink()?ed(I,B):E,q=H?.isDirectory()??!1;if(!q&&!B||q&&(Zf.has(E.name)||cc(E.name))||[P,a].some(j=>j.length>0&&Di(I,q,j)))continue;if(q)yield*c(
I,$,P,f);else if(H?.isFile()){let j=E.isSymbolicLink()?(0,Re.realpathSync)(I):Ti(h,on.sep,E.name);i.has(j)||(yield{path:$,fromDirectory:!0}),i.add(j)}}catch(H){
s(`${$}: ${Xe(H)}`)}}}for(let l of e)try{if(l==="-"){i.has(Ge)||(yield{path:Ge,fromDirectory:!1}),i.add(Ge);continue}let p=(0,on.resolve)(t,l),u=Xf(l),f=(0,Re.statSync)(
p,{throwIfNoEntry:!1});if(!f&&rc(u)){let h=!1;for(let P of zf(u,t,c))h=!0,yield P;h||s(`${l}: no YAML or JSON file matches`)}else if(f){if(f.isDirectory())yield*c(
p,u==="."?"":u,Ii(p),()=>!0);else if(!nd(f,p))s(`${l}: it is neither a file nor a directory`);else if(a.length===0||!Di(p,!1,a)){let h=f.isFile()?(0,Re.realpathSync)(
p):p;i.has(h)||(yield{path:u,fromDirectory:!1}),i.add(h)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(p){s(`${l}: ${Xe(p)}`)}}function*zf(e,t,r){let{
base:s,isMatch:i}=tc(e),a=(0,on.resolve)(t,s);if(!(0,Re.statSync)(a,{throwIfNoEntry:!1})?.isDirectory())return;let c=s==="."?"":s,l=c===""?0:c.length+(c.endsWith(
"/")?0:1);yield*r(a,c,Ii(a),p=>i(p.slice(l)))}function ed(e,t){try{return(0,Re.statSync)(e)}catch(r){if(t)throw r;return}}function nd(e,t){return e.isFile()||e.
isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(t)}var Re,on,Ge,Jf,Zf,Qf,Ti,Xf,Li=x(()=>{"use strict";Re=require("fs"),on=require("path");ic();ac();ht();uc();
Ge="<stdin>";Jf=/\.(?:ya?ml|json)$/i,Zf=new Set([".git","node_modules"]),Qf=(e,t)=>e.name<t.name?-1:1,Ti=(e,t,r)=>e.endsWith(t)?e+r:e+t+r,Xf=e=>on.sep==="\\"?e.
replaceAll("\\","/"):e});var td,rd,fc,dc=x(()=>{"use strict";rd=()=>td??=require("./cli/fix.cjs"),fc=(...e)=>rd().fixFiles(...e)});function mc(e,t=Date.now){if(!e.watched)return{step:()=>{},end:()=>{}};let r=t(),s=0,i=r,a=!1;return{step(){if(s++,s%16!==0)return;let c=t();c-r<500||c-i<100||(i=
c,a=!0,e.progress(`\r${s} files`))},end(){a&&e.progress("\r\x1B[K")}}}var gc=x(()=>{"use strict"});function Ni(e,t){return e===Ge?Buffer.from(t.stdin()):id(e,t.cwd)}function id(e,t){let r=(0,yc.resolve)(t,e),s=(0,Ie.openSync)(r,"r");try{if(/^\/(?:dev|proc)\//.
test(r))return(0,Ie.readFileSync)(s);let i=(0,Ie.readSync)(s,Kt);return i<Kt.length?Kt.subarray(0,i):Buffer.concat([Kt,(0,Ie.readFileSync)(s)])}finally{(0,Ie.closeSync)(
s)}}function Yt(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder("utf-16be").decode(e);
let t=e.toString("utf8");return(0,hc.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function vc(e){return e[0]===255||e[0]===254?jr(Yt(e)):e.includes("openchoreo")||
e.includes("Plane")&&jr(e.toString("latin1"))}var hc,Ie,yc,Kt,bc=x(()=>{"use strict";hc=require("buffer"),Ie=require("fs"),yc=require("path");xt();Li();Kt=Buffer.
allocUnsafeSlow(64*1024)});var xc={};J(xc,{lintCommand:()=>ad});async function ad({options:e,positionals:t},r){let{format:s,complete:i,ignore:a,quiet:c,fix:l}=e,p=go(e.release),u=e.at===void 0?
void 0:cd(e.at);if(t.length===0)throw new me("lint needs files or directories, or - for standard input");if(l&&t.includes("-"))throw new me("--fix needs files: \
standard input has no place to write to");let f=[],h=j=>{f.push(j)},P=[...pc(t,{cwd:r.cwd,ignore:a,onFault:h})],E=l?await fc(P,p,r):ie.ok;if(E>ie.failure)return E;
let{report:I,textOf:$}=ld(P,r,{release:p,complete:i,at:u,onFault:h}),B=I.findings.filter(({severity:j})=>j==="error"),H=c?{...I,findings:B}:I;r.stdout(od[s](H,{
colors:r.colors,version:$n,textOf:$}),...s==="github"?["commands"]:[]);for(let j of Fl(I))pn(r,j);sd.has(s)||pn(r,wn(H));for(let j of f)rt(r,j);return f.length>
0||E===ie.failure?ie.failure:(e["fail-level"]==="error"?B:I.findings).length>0||e["fail-if-none"]&&I.planes===0?ie.findings:ie.ok}function ld(e,t,{release:r,complete:s,
at:i,onFault:a}){let c={release:r,complete:s,...i&&{at:i,endOf:yo}},l=Ll(c),p=mc(t),u;for(let[P,{path:E,fromDirectory:I}]of e.entries()){try{let $=Ni(E,t);if(I&&
!vc($))l.skip();else{let B=Yt($);E===Ge&&(u=B),l.add({path:E,text:B},P,I)}}catch($){a(`${E}: ${Xe($)}`)}p.step()}let f=P=>{if(P===Ge)return u;try{return Yt(Ni(P,
t))}catch{return}},h=l.finish(P=>f(e[P]?.path??"")??"");return p.end(),{report:h,textOf:f}}function cd(e){if(e==="now")return new Date;let t=ud.exec(e),[,r="",s="",
i=""]=t??[],a=Number(i)>=1&&Number(i)<=new Date(Date.UTC(Number(r),Number(s),0)).getUTCDate(),c=new Date(e);if(t===null||!a||Number.isNaN(c.getTime()))throw new me(
"--at must be a day such as 2026-11-21, a time such as 2026-11-21T08:00:00Z, or now");return c}var od,sd,ud,wc=x(()=>{"use strict";vo();Nl();Bl();Hl();Gl();Vl();
Jl();ec();qt();Li();dc();it();Nr();gc();bc();ht();$r();od={human:Yl,json:Wl,sarif:Xl,github:_l,gitlab:ql,junit:zl},sd=new Set(["human","github"]);ud=/^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:\d{2}))?$/});var Pc={};J(Pc,{defaultCommand:()=>dd});var pd,fd,dd,Cc=x(()=>{"use strict";fd=()=>pd??=require("./cli/default.cjs"),dd=(...e)=>fd().defaultCommand(...e)});var Ac={};J(Ac,{migrateCommand:()=>hd});var md,gd,hd,Rc=x(()=>{"use strict";gd=()=>md??=require("./cli/migrate.cjs"),hd=(...e)=>gd().migrateCommand(...e)});var kc={};J(kc,{graphCommand:()=>bd});var yd,vd,bd,Ec=x(()=>{"use strict";vd=()=>yd??=require("./cli/graph.cjs"),bd=(...e)=>vd().graphCommand(...e)});var Oc={};J(Oc,{checklistCommand:()=>Pd});var xd,wd,Pd,Sc=x(()=>{"use strict";wd=()=>xd??=require("./cli/checklist.cjs"),Pd=(...e)=>wd().checklistCommand(...e)});var Ic={};J(Ic,{schemaCommand:()=>Rd});var Cd,Ad,Rd,Dc=x(()=>{"use strict";Ad=()=>Cd??=require("./cli/schema.cjs"),Rd=(...e)=>Ad().schemaCommand(...e)});var Tc={};J(Tc,{policyCommand:()=>Od});var kd,Ed,Od,Lc=x(()=>{"use strict";Ed=()=>kd??=require("./cli/policy.cjs"),Od=(...e)=>Ed().policyCommand(...e)});var Nc={};J(Nc,{explainCommand:()=>Dd});var Sd,Id,Dd,$c=x(()=>{"use strict";Id=()=>Sd??=require("./cli/explain.cjs"),Dd=(...e)=>Id().explainCommand(...e)});var Cn=require("fs"),Bc=require("path");$e();er();it();mt();var Sr=100;function Dr(){let e=Object.entries(Fe).map(([i,a])=>[lo(i,a),a.summary]),t=[["help COMMAND","how to use a command"],["--version","the version of\
 this program"]],r=Math.max(...[...e,...t].map(([i])=>i.length));return`openchoreo-planes validates, migrates and explains OpenChoreo plane manifests

${[...e,...t].map(([i,a])=>`  openchoreo-planes ${i.padEnd(r)}  ${a}
`).join("")}`}function ao(e){let t=Fe[e],r=[...Object.entries(t.options),["help",zu]],s=r.map(([l,{value:p}])=>`--${l}${p===void 0?"":` ${p}`}`),i=Math.max(...s.
map(l=>l.length)),a=r.map(([,l],p)=>Ir(Ju(l),Sr-i-4).map((f,h)=>`  ${(h===0?s[p]??"":"").padEnd(i)}  ${f}`).join(`
`));return[`openchoreo-planes ${lo(e,t)}${Object.keys(t.options).length>0?" [OPTIONS]":""}`,"",...Ir(t.description,Sr),"",...a,"",...Ir(t.epilogue,Sr),""].join(
`
`)}var zu={help:"show this help"},lo=(e,t)=>t.arguments===""?e:`${e} ${t.arguments}`,Ju=({help:e,default:t})=>t===void 0?e:`${e} (default: ${t})`;function Ir(e,t){
let r=[];for(let s of e.split(" ")){let i=r.at(-1);i!==void 0&&i.length+1+s.length<=t?r[r.length-1]=`${i} ${s}`:r.push(s)}return r}it();Nr();mt();$r();var Td={lint:async()=>(await Promise.resolve().then(()=>(wc(),xc))).lintCommand,default:async()=>(await Promise.resolve().then(()=>(Cc(),Pc))).
defaultCommand,migrate:async()=>(await Promise.resolve().then(()=>(Rc(),Ac))).migrateCommand,graph:async()=>(await Promise.resolve().then(()=>(Ec(),kc))).graphCommand,
checklist:async()=>(await Promise.resolve().then(()=>(Sc(),Oc))).checklistCommand,schema:async()=>(await Promise.resolve().then(()=>(Dc(),Ic))).schemaCommand,policy:async()=>(await Promise.resolve().then(()=>(Lc(),Tc))).
policyCommand,explain:async()=>(await Promise.resolve().then(()=>($c(),Nc))).explainCommand};async function Mc(e,t){let r=Bi(t),[s,...i]=e;try{return s===void 0?
(r.stdout(Dr()),ie.failure):Ld.has(s)?Fc(i[0],r):Nd.has(s)?(r.stdout(`${$n}
`),ie.ok):await $d(_c(s),i,r)}catch(a){if(!fo(a))throw a;let c=s!==void 0&&jc(s)?`help ${s}`:"help";return rt(r,a.message),pn(r,`Run "openchoreo-planes ${c}" fo\
r usage.`),ie.failure}}var Ld=new Set(["help","--help","-h"]),Nd=new Set(["version","--version","-V","-v"]);function Fc(e,t){return t.stdout(e===void 0?Dr():ao(
_c(e))),ie.ok}async function $d(e,t,r){let s=mo(e,t);return s===void 0?Fc(e,r):(await Td[e]())(s,r)}function _c(e){if(jc(e))return e;let t=e.startsWith("-")?"op\
tion":"command";throw new me(`unknown ${t} ${e}${yt(e,Object.keys(Fe))}`)}function jc(e){return Object.hasOwn(Fe,e)}function Gt(e,t){let r=Buffer.from(t);for(;r.length>0;)try{r=r.subarray((0,Cn.writeSync)(e,r))}catch(s){let i=tt(s);if(i==="EPIPE"||i==="EBADF")return;if(i!=="E\
AGAIN")throw s}}function qc(e){try{if(!(0,Cn.fstatSync)(e).isCharacterDevice())return!1}catch{return!1}return(e===1?process.stdout:process.stderr).isTTY===!0}function Md(){
let{NO_COLOR:e,FORCE_COLOR:t,TERM:r}=process.env;return e!==void 0&&e!==""?!1:t!==void 0&&t!==""?t!=="0"&&t!=="false":qc(1)&&r!=="dumb"}async function Fd(){process.
exitCode=await Mc(process.argv.slice(2),{stdout:e=>Gt(1,e),stderr:e=>Gt(2,e),progress:e=>Gt(2,e),stdin:()=>(0,Cn.readFileSync)(0),cwd:process.cwd(),generated:(0,Bc.join)(
__dirname,"../generated"),get colors(){return Md()},get watched(){return qc(2)&&!process.env.CI}})}Fd().catch(e=>{Gt(2,`openchoreo-planes: a fault of this progr\
am, please report it: ${Tn(e instanceof Error?e.stack??e.message:"an unknown error")}
`),process.exitCode=ie.failure});
