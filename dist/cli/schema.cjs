"use strict";var _=Object.defineProperty;var je=Object.getOwnPropertyDescriptor;var Fe=Object.getOwnPropertyNames;var Me=Object.prototype.hasOwnProperty;var u=(e,n)=>{for(var t in n)_(e,t,{get:n[t],enumerable:!0})},We=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let a of Fe(n))!Me.call(e,a)&&a!==
t&&_(e,a,{get:()=>n[a],enumerable:!(r=je(n,a))||r.enumerable});return e};var qe=e=>We(_({},"__esModule",{value:!0}),e);var xt={};u(xt,{schemaCommand:()=>Pt});module.exports=qe(xt);var Be=require("fs"),I=require("path");var Ge="./node_modules/openchoreo-planes/generated/schemas",Ue="manifests/**/*.yaml";function le(e,n,t){return ze[e](`${Ge}/${n}`,t)}var ze={vscode:e=>`${JSON.stringify(
{"yaml.schemas":{[e]:[Ue]}},null,2)}
`,jetbrains:(e,n)=>`<?xml version="1.0" encoding="UTF-8"?>
<project version="4">
  <component name="JsonSchemaMappingsProjectConfiguration">
    <state>
      <map>
        <entry key="OpenChoreo planes of ${n}">
          <value>
            <SchemaInfo>
              <option name="name" value="OpenChoreo planes of ${n}" />
              <option name="relativePathToSchema" value="${e.slice(2)}" />
              <option name="patterns">
                <list>
                  <Item>
                    <option name="directory" value="true" />
                    <option name="path" value="manifests" />
                    <option name="mappingKind" value="Directory" />
                  </Item>
                </list>
              </option>
            </SchemaInfo>
          </value>
        </entry>
      </map>
    </state>
  </component>
</project>
`,modeline:e=>`# yaml-language-server: $schema=${e}
`,"pre-commit":(e,n)=>`repos:
  - repo: local
    hooks:
      - id: openchoreo-planes
        name: OpenChoreo planes
        language: node
        additional_dependencies: [openchoreo-planes]
        entry: openchoreo-planes lint --release ${n}
        files: ^manifests/.*\\.(ya?ml|json)$
        require_serial: true
`};var A={};u(A,{isPlane:()=>Ke,validatePlane:()=>Je,withDefaults:()=>Ze});var He,N=()=>He??=require("./v0.3.cjs"),Je=(...e)=>N().validatePlane(...e),Ke=(...e)=>N().
isPlane(...e),Ze=(...e)=>N().withDefaults(...e);var b={};u(b,{isPlane:()=>Ve,validatePlane:()=>Ye,withDefaults:()=>Qe});var Xe,L=()=>Xe??=require("./v0.4.cjs"),Ye=(...e)=>L().validatePlane(...e),Ve=(...e)=>L().
isPlane(...e),Qe=(...e)=>L().withDefaults(...e);var B={};u(B,{isPlane:()=>tn,validatePlane:()=>nn,withDefaults:()=>rn});var en,T=()=>en??=require("./v0.6.cjs"),nn=(...e)=>T().validatePlane(...e),tn=(...e)=>T().
isPlane(...e),rn=(...e)=>T().withDefaults(...e);var F={};u(F,{isPlane:()=>sn,validatePlane:()=>an,withDefaults:()=>ln});var on,j=()=>on??=require("./v0.7.cjs"),an=(...e)=>j().validatePlane(...e),sn=(...e)=>j().
isPlane(...e),ln=(...e)=>j().withDefaults(...e);var W={};u(W,{isPlane:()=>un,validatePlane:()=>fn,withDefaults:()=>dn});var cn,M=()=>cn??=require("./v0.8.cjs"),fn=(...e)=>M().validatePlane(...e),un=(...e)=>M().
isPlane(...e),dn=(...e)=>M().withDefaults(...e);var G={};u(G,{isPlane:()=>mn,validatePlane:()=>vn,withDefaults:()=>gn});var pn,q=()=>pn??=require("./v0.9.cjs"),vn=(...e)=>q().validatePlane(...e),mn=(...e)=>q().
isPlane(...e),gn=(...e)=>q().withDefaults(...e);var E={};u(E,{isPlane:()=>Pn,validatePlane:()=>hn,withDefaults:()=>wn});var yn,U=()=>yn??=require("./v0.10.cjs"),hn=(...e)=>U().validatePlane(...e),Pn=(...e)=>U().
isPlane(...e),wn=(...e)=>U().withDefaults(...e);var H={};u(H,{isPlane:()=>Sn,validatePlane:()=>On,withDefaults:()=>bn});var xn,z=()=>xn??=require("./v0.12.cjs"),On=(...e)=>z().validatePlane(...e),Sn=(...e)=>z().
isPlane(...e),bn=(...e)=>z().withDefaults(...e);var K={};u(K,{isPlane:()=>Dn,validatePlane:()=>Rn,withDefaults:()=>kn});var En,J=()=>En??=require("./v0.13.cjs"),Rn=(...e)=>J().validatePlane(...e),Dn=(...e)=>J().
isPlane(...e),kn=(...e)=>J().withDefaults(...e);var X={};u(X,{isPlane:()=>$n,validatePlane:()=>In,withDefaults:()=>_n});var Cn,Z=()=>Cn??=require("./v0.14.cjs"),In=(...e)=>Z().validatePlane(...e),$n=(...e)=>Z().
isPlane(...e),_n=(...e)=>Z().withDefaults(...e);var R={};u(R,{isPlane:()=>Ln,validatePlane:()=>An,withDefaults:()=>Tn});var Nn,Y=()=>Nn??=require("./v0.15.cjs"),An=(...e)=>Y().validatePlane(...e),Ln=(...e)=>Y().
isPlane(...e),Tn=(...e)=>Y().withDefaults(...e);var Q={};u(Q,{isPlane:()=>Fn,validatePlane:()=>jn,withDefaults:()=>Mn});var Bn,V=()=>Bn??=require("./v0.17.cjs"),jn=(...e)=>V().validatePlane(...e),Fn=(...e)=>V().
isPlane(...e),Mn=(...e)=>V().withDefaults(...e);var ne={};u(ne,{isPlane:()=>Gn,validatePlane:()=>qn,withDefaults:()=>Un});var Wn,ee=()=>Wn??=require("./v1.0.cjs"),qn=(...e)=>ee().validatePlane(...e),Gn=(...e)=>ee().
isPlane(...e),Un=(...e)=>ee().withDefaults(...e);var D={};u(D,{isPlane:()=>Jn,validatePlane:()=>Hn,withDefaults:()=>Kn});var zn,te=()=>zn??=require("./v1.1.cjs"),Hn=(...e)=>te().validatePlane(...e),Jn=(...e)=>te().
isPlane(...e),Kn=(...e)=>te().withDefaults(...e);var ce={"v0.3":A,"v0.4":b,"v0.5":b,"v0.6":B,"v0.7":F,"v0.8":W,"v0.9":G,"v0.10":E,"v0.11":E,"v0.12":H,"v0.13":K,"v0.14":X,"v0.15":R,"v0.16":R,"v0.17":Q,"v1.0":ne,
"v1.1":D,"v1.2":D};var x=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var fe={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"\
v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},k=["DataPlane","ClusterDataPlane","BuildPlane",
"ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],ue={"v0.3":["DataPlane",
"BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organi\
zation"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.\
9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organizati\
on"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],
"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","C\
lusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","Build\
Plane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkfl\
owPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","Observab\
ilityPlane","ClusterObservabilityPlane","Environment"]};function de(e){return fe[e]}function pe(e,n){return typeof n=="string"&&ue[e].includes(n)}function ve(e){return typeof e=="string"&&Object.hasOwn(ce,e)}var Zn=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;function me(e){return Vn(e.replace(Zn,Xn))}function Xn(e){let n=e.codePointAt(0)??0;return n>65535?`\\u{${n.toString(16)}}`:`\\u${Yn(n)}`}var Yn=e=>e.toString(16).padStart(4,"0");function Vn(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(/##(\w*)\[/g,"##$1\\[")}var h={ok:0,findings:1,failure:2};function Qn(e,n){e.stderr(`${me(n)}
`)}function re(e,n){Qn(e,`openchoreo-planes: ${n}`)}var rt=require("util");var P=[],oe=[];function ie(e,n,t){if(e===n)return 0;let r=t?.maxDistance,a=e;e.length>n.length&&(e=n,n=a);let i=e.length,s=n.length;for(;i>0&&e.charCodeAt(~-i)===
n.charCodeAt(~-s);)i--,s--;let l=0;for(;l<i&&e.charCodeAt(l)===n.charCodeAt(l);)l++;if(i-=l,s-=l,r!==void 0&&s-i>r)return r;if(i===0)return r!==void 0&&s>r?r:s;
let c,p,y,w,f=0,S=0;for(;f<i;)oe[f]=e.charCodeAt(l+f),P[f]=++f;for(;S<s;){for(c=n.charCodeAt(l+S),y=S++,p=S,f=0;f<i;f++)w=c===oe[f]?y:y+1,y=P[f],p=P[f]=y>p?w>p?
p+1:w:w>y?y+1:w;if(r!==void 0){let $=p;for(f=0;f<i;f++)P[f]<$&&($=P[f]);if($>r)return r}}return P.length=i,oe.length=i,r!==void 0&&p>r?r:p}var et=64;function ge(e,n){if(e.length>et)return;let t=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,a;for(let i of n){if(Math.abs(i.length-
e.length)>=r)continue;let s=i.toLowerCase(),l=nt(t,s)?1:ie(t,s,{maxDistance:r});l<r&&(r=l,a=i)}return a}function nt(e,n){if(e.length!==n.length)return!1;let t=0;
for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+2)}var tt={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function ae(e){if(!(e instanceof Error))return"an unknown error";let n="code"in
e&&typeof e.code=="string"?e.code:"";return tt[n]??e.message}var m=class extends Error{name="UsageError"};function ye(e,n,t=""){let r=ge(e,n);return r===void 0?"":`; did you mean ${t}${r}?`}function he(e){if(ve(e))return e;throw new m(`unknown release ${e}; must be one of ${x.join(", ")}`)}var v=require("fs"),O=require("path");var Pe=(e,n)=>`${e} ${n}${e===1?"":"s"}`;var o=require("fs");function we({path:e,shown:n,text:t,before:r}){let a=(0,o.statSync)(e,{throwIfNoEntry:!1});if(a===void 0){if(typeof r=="string")throw new Error(
Re);if((0,o.lstatSync)(e,{throwIfNoEntry:!1}))throw new Error("it is a symbolic link to a file that does not exist");return{shown:n,text:t,path:e,old:void 0}}if(!a.
isFile())throw new Error(a.isDirectory()?"it is a directory":"it is not a regular file");let i=(0,o.realpathSync)(e);(0,o.accessSync)(i,o.constants.W_OK);let s=(0,o.readFileSync)(
i);if(r===null)throw new Error(Ee);if(r!==void 0&&!s.equals(Buffer.from(r)))throw new Error(it(s)?ot:be);return{shown:n,text:t,path:i,old:{bytes:s,stats:a}}}function xe(e,n){
return De(n,e.text,e.old?.stats),{...e,temporary:n}}function Oe({path:e,temporary:n,old:t}){let r=st(e);if(r===void 0&&t!==void 0)throw new Error(Re);if(r!==void 0&&
t===void 0)throw new Error(Ee);if(t!==void 0&&!r?.equals(t.bytes))throw new Error(be);(0,o.renameSync)(n,e)}function Se({path:e,temporary:n,old:t}){t===void 0?(0,o.rmSync)(
e,{force:!0}):(De(n,t.bytes,t.stats),(0,o.utimesSync)(n,t.stats.atime,t.stats.mtime),(0,o.renameSync)(n,e))}var be="it has changed since it was read; try again",
Ee="it has been created in the meantime; try again",Re="it has been deleted since it was read",ot="it is UTF-16; save it as UTF-8 first",it=e=>e[0]===255||e[0]===
254;function De(e,n,t){let r=(0,o.openSync)(e,"wx");try{(0,o.writeFileSync)(r,n),t!==void 0&&(at(r,t),(0,o.fchmodSync)(r,t.mode&4095)),(0,o.fsyncSync)(r)}finally{
(0,o.closeSync)(r)}}function at(e,{uid:n,gid:t}){let r=(0,o.fstatSync)(e);if(!(r.uid===n&&r.gid===t))for(let a of[n,r.uid])try{(0,o.fchownSync)(e,a,t);return}catch{}}
function st(e){try{return(0,o.readFileSync)(e)}catch(n){if(n instanceof Error&&"code"in n&&n.code==="ENOENT")return;throw n}}var ke=require("os"),se=["SIGHUP","SIGINT","SIGTERM"];async function Ce(e){let n,t=r=>{n??=se.find(a=>a===r)};for(let r of se)process.on(r,t);try{return await e(
async()=>(await new Promise(setImmediate),n))}finally{for(let r of se)process.off(r,t)}}function Ie(e){return 128+ke.constants.signals[e]}var d=require("fs"),g=require("path"),lt=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,ct=1440*60*1e3;function $e(e){let n=(0,d.mkdtempSync)((0,g.join)(e,`.openchoreo-planes-${process.pid}-`));try{(0,d.writeFileSync)((0,g.join)(n,".gitignore"),`*
`)}catch(t){throw C(n),t}return n}function C(e){try{(0,d.rmSync)(e,{recursive:!0,force:!0})}catch{}}function _e(e){for(let n of new Set(Array.from(e,dt)))for(let t of pt(
n)){let r=lt.exec(t)?.[1];r!==void 0&&ft(Number(r),(0,g.join)(n,t))&&C((0,g.join)(n,t))}}function ft(e,n){if(e===process.pid||!ut(e))return!0;let t=(0,d.statSync)(
n,{throwIfNoEntry:!1});return t!==void 0&&Date.now()-t.mtimeMs>ct}function ut(e){try{return process.kill(e,0)}catch(n){return n instanceof Error&&"code"in n&&n.
code==="EPERM"}}function dt(e){try{return(0,g.dirname)(d.realpathSync.native(e))}catch{return(0,g.dirname)(e)}}function pt(e){try{return(0,d.readdirSync)(e)}catch{
return[]}}function Ae(e,{io:n,lookedAt:t,onWritten:r}){return Ce(async a=>{_e([...t,...e.map(({path:l})=>l)]);let i=await vt(e,a);i===void 0?r():re(n,i);let s=await a();return s===
void 0?i===void 0?h.ok:h.failure:(i===void 0&&re(n,`interrupted by ${s} after everything was written`),Ie(s))})}async function vt(e,n){let t=new Map,r=[],a=[],i=()=>{
for(let s of t.values())C(s)};try{let s=[];for(let c of e)s.push(await Ne(c,()=>we(c),n));let l=[];for(let c of s){let p=()=>(0,O.join)(mt((0,O.dirname)(c.path),
t,r),String(l.length));l.push(await Ne(c,()=>xe(c,p()),n))}await Le(n);for(let c of l)Te(c,()=>Oe(c)),a.push(c);for(let c of t.keys())ht(c)}catch(s){let l=a.filter(
c=>!yt(c)).length;i();for(let c of r)gt(c);return`${l===0?"nothing was":`${l} of ${Pe(e.length,"file")} were`} written: ${ae(s)}`}i()}async function Ne(e,n,t){return await Le(
t),Te(e,n)}async function Le(e){let n=await e();if(n!==void 0)throw new Error(`interrupted by ${n}`)}function Te({shown:e},n){try{return n()}catch(t){throw new Error(
`${e}: ${ae(t)}`,{cause:t})}}function mt(e,n,t){let r=n.get(e);if(r!==void 0)return r;let a=(0,v.mkdirSync)(e,{recursive:!0});a!==void 0&&t.unshift({last:e,first:a});
let i=$e(e);return n.set(e,i),i}function gt({last:e,first:n}){try{for(let t=e;;t=(0,O.dirname)(t))if((0,v.rmdirSync)(t),t===n)return}catch{}}function yt(e){try{
return Se(e),!0}catch{return!1}}function ht(e){try{let n=(0,v.openSync)(e,"r");try{(0,v.fsyncSync)(n)}finally{(0,v.closeSync)(n)}}catch{}}async function Pt({options:e,positionals:n},t){let r=he(e.release),[a="planes",...i]=n;if(i.length>0)throw new m("schema takes one kind");let s=wt(a,r);if(e.association!==
void 0){if(e.output!==void 0)throw new m("--association prints a snippet to copy; it takes no --output");return t.stdout(le(e.association,`${r}/${s}`,r)),h.ok}let l=(0,Be.readFileSync)(
(0,I.join)(t.generated,"schemas",r,s),"utf8");if(e.output===void 0)return t.stdout(l),h.ok;let c={path:(0,I.resolve)(t.cwd,e.output),shown:e.output,text:l};return Ae(
[c],{io:t,lookedAt:[],onWritten:()=>{}})}function wt(e,n){if(e==="planes"||e==="manifests")return`${e}.schema.json`;let t=x.filter(a=>pe(de(a),e));if(t.includes(
n))return`crds/openchoreo.dev/${e.toLowerCase()}_v1alpha1.json`;if(t.length>0)throw new m(`${n} has no ${e}: only ${t[0]} to ${t.at(-1)} do`);let r=ye(e,[...k,"\
planes","manifests"]);throw new m(`unknown kind ${e}${r||`; must be one of ${k.join(", ")}`}`)}0&&(module.exports={schemaCommand});
